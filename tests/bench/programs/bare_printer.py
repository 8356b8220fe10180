"""Qt, SQLAlchemy and ReportLab imported, and nothing done with them."""

import reportlab.pdfbase.ttfonts
import reportlab.pdfgen.canvas
import reportlab.platypus
import sqlalchemy.orm
from PySide6.QtGui import QGuiApplication

_ = (reportlab, sqlalchemy, QGuiApplication)
