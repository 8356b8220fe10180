import re

COLL_ELEMENT_PATTERN: re.Pattern[str]
