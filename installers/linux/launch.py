"""What the built program starts with."""

import os
import sys

from tlc_desktop.__main__ import main

# The start code points the linker at our libraries. It has done so by now; the programs that we
# start in turn, such as the one that shows a folder, are to find the system's own.
own = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if own is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = own

sys.exit(main())
