"""The style sheet of the window, filled with the colours and sizes of a theme."""

from collections.abc import Callable
from dataclasses import asdict
from string import Template
from typing import Any

_SHEET = Template("""
QToolTip { background: $raised; color: $ink; border: 1px solid $edge; padding: 4px 8px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }

QPushButton, QToolButton, QComboBox { outline: none; }
QPushButton { background: $sheet; color: $ink; border: 1px solid $edge; border-radius: 9px;
  padding: 0 14px; min-height: ${h34}px; }
QPushButton:hover { background: $raised; }
QPushButton:pressed, QPushButton:checked { background: $tint; color: $tint_ink; }
QPushButton:disabled { background: $sheet; color: $edge; border-color: $line; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent;
  padding: 0 18px; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {
  background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:disabled { background: $sheet; color: $edge; border-color: $line; }
QPushButton[kind="quiet"] { background: transparent; color: $accent; border: 1px solid transparent;
  padding: 0 11px; }
QPushButton[kind="quiet"]:hover, QPushButton[kind="quiet"]:pressed {
  background: $tint; color: $tint_ink; }
QPushButton[kind="quiet"]:disabled { color: $edge; background: transparent; }
QPushButton[kind="back"] { background: transparent; color: $accent; border: none; padding: 0;
  min-height: ${h32}px; }
QPushButton[kind="back"]:hover { color: $accent_hover; text-decoration: underline; }
QPushButton[kind="words"], QPushButton[kind="caption"] { background: transparent; color: $ink;
  border: none; padding: 0; min-height: ${h32}px; text-align: $begin; }
QPushButton[kind="caption"] { color: $ink2; }
QPushButton[kind="words"]:hover, QPushButton[kind="caption"]:hover { color: $accent_hover; }
QPushButton[kind="words"]:disabled { color: $ink; }
QPushButton[kind="caption"]::menu-indicator { image: none; width: 0; }
QPushButton[kind="undo"] { background: transparent; color: $undo_ink; border: none;
  padding: 0 10px; }
QPushButton[kind="undo"]:hover { text-decoration: underline; }
QPushButton[kind="state"] { background: $tint; color: $tint_ink; border: none;
  border-radius: ${r16}px; padding: 0 12px; min-height: ${h32}px; }
QPushButton[kind="state"]:hover { color: $accent_hover; text-decoration: underline; }
QPushButton[kind="pill"] { background: $sheet; color: $ink; border: 1px solid $line;
  border-radius: ${r16}px; padding: 0 12px; min-height: ${h30}px; }
QPushButton[kind="pill"]:hover { border-color: $edge; }
QPushButton[kind="state"]::menu-indicator, QPushButton[kind="pill"]::menu-indicator {
  image: none; width: 0; }
QPushButton[kind="top"] { background: transparent; color: $ink2; border: 1px solid transparent;
  padding: 0 9px; min-height: ${h30}px; }
QPushButton[kind="top"]:hover, QPushButton[kind="top"]:pressed { background: $line; color: $ink; }
QPushButton[kind="relative"] { border: none; padding: 0; min-height: 0; }
QPushButton[segment] { border-radius: 0; padding: 0 13px; }
QPushButton[segment="left"] { border-top-left-radius: 9px; border-bottom-left-radius: 9px; }
QPushButton[segment="right"] { border-top-right-radius: 9px; border-bottom-right-radius: 9px; }
QPushButton[segment="only"] { border-radius: 9px; }
QPushButton[segment="middle"], QPushButton[segment="right"] { border-left-width: 0; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 9px;
  padding: 0; min-width: ${h30}px; min-height: ${h30}px; }
QToolButton:hover, QToolButton:pressed, QToolButton:checked { background: $tint; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QComboBox, QSpinBox { background: $sheet; color: $ink; border: 1px solid $edge;
  border-radius: 10px; padding: 0 11px; min-height: ${h36}px; placeholder-text-color: $ink2;
  selection-background-color: $accent; selection-color: $on_accent; }
QSpinBox { min-height: ${h34}px; }
QSpinBox[stepper="true"] { min-height: 0; padding: 0; }
QToolButton[step="true"] { border: none; border-radius: 8px; color: $ink; min-width: 0; min-height: 0; }
QToolButton[step="true"]:disabled { color: $edge; }
QTextEdit, QPlainTextEdit { background: $sheet; color: $ink; border: 1px solid $edge; border-radius: 10px;
  placeholder-text-color: $ink2; selection-background-color: $accent;
  selection-color: $on_accent; }
QTextEdit[bare="true"] { background: transparent; border: none; border-radius: 6px; }
QTextEdit[bare="line"] { background: transparent; border: none; }
QTextEdit[bare="true"]:hover { background: $raised; }
QTextEdit[bare="field"] { background: transparent; border: none; border-bottom: 1px solid $line;
  border-radius: 0; }
QTextEdit[bare="field"]:hover { background: $raised; }
QComboBox[read="true"], QLineEdit[read="true"] { background: transparent; border: none;
  border-bottom: 1px solid $line; border-radius: 0; padding: 0 8px; min-height: ${h32}px; }
QLineEdit[read="true"] { padding: 0; }
QComboBox[read="true"]:hover, QLineEdit[read="true"]:hover { background: $raised; }
QLineEdit:disabled, QTextEdit:disabled, QSpinBox:disabled, QComboBox:disabled {
  background: $raised; color: $ink2; border-color: $line; }
QLineEdit[bare="true"] { background: transparent; border: none; padding: 0; min-height: 24px; }
QComboBox::drop-down { border: none; width: 34px; }
QComboBox::down-arrow { image: none; }
QComboBox[narrow="true"] { padding: 0 6px; }
QComboBox[narrow="true"]::drop-down { width: 26px; }
QComboBox QAbstractItemView { background: $sheet; color: $ink; border: 1px solid $edge;
  outline: none; selection-background-color: $tint; selection-color: $tint_ink; }
QComboBox QAbstractItemView::item { min-height: ${h34}px; padding: 0 10px; }

QDialog { background: $sheet; }
QFrame[ground="sheet"] { background: $sheet; border: 1px solid $line; border-radius: 14px; }
QFrame[ground="raised"] { background: $raised; border: 1px solid $line; border-radius: 12px; }
QFrame[ground="card"] { background: $sheet; border: 1px solid $line; border-radius: 12px; }
QFrame[ground="tint"] { background: $tint; border: none; border-radius: 12px; }
QFrame[ground="honey"] { background: $honey_tint; border: none; border-radius: 12px; }
QFrame[ground="desk"] { background: $desk; border: none; border-radius: 12px; }
QFrame[ground="undo"] { background: $ink; border: none; border-radius: 10px; }
QFrame[ground="capture"] { background: $sheet; border: 1px solid $edge; border-radius: 10px; }
QFrame[ground="capture"][held="true"] { border: 2px solid $accent; }
QFrame[ground="said"] { background: $sheet; border: 1px solid $edge; border-radius: 10px;
  margin: 1px; }
QFrame[ground="said"][held="true"] { border: 2px solid $accent; margin: 0; }
QFrame[ground="popup"] { background: $sheet; border: 1px solid $edge; border-radius: 0; }
QFrame[hairline="true"] { background: $line; border: none; }

QListView[rows="true"] { background: transparent; border: none; outline: none; }
QTableView#agenda, QHeaderView#agenda_columns { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 20px; }
QScrollBar:horizontal { height: 20px; }
QScrollBar::handle { background: $edge; border-radius: 3px; }
QScrollBar::handle:vertical { margin: $bar_margin; }
QScrollBar::handle:horizontal { margin: 14px 0 0 0; }
QScrollBar[over="true"]:vertical { width: 8px; }
QScrollBar[over="true"]::handle:vertical { margin: 0 1px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $line; border: none; border-radius: 5px; min-height: 10px;
  max-height: 10px; }
QProgressBar::chunk { background: $accent; border-radius: 5px; }

QMenuBar { background: transparent; color: $ink; }
QMenuBar::item { background: transparent; padding: 6px 11px; border-radius: 9px; }
QMenuBar::item:selected { background: $line; }
QMenuBar::item:disabled { color: $edge; }
QMenu { background: $sheet; color: $ink; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 28px; min-height: ${h22}px; border-radius: 8px; }
QMenu::icon { padding: 0 10px; }
QMenu::indicator { margin: 0 8px; }
QMenu::item:selected { background: $tint; color: $tint_ink; }
QMenu::item:disabled { color: $edge; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
""")


def sheet_of_styles(theme: Any, measure: Callable[[float], int], *, rtl: bool = False) -> str:
    """The style sheet for a theme's colours (a `Colors`), text size and direction."""
    heights = {f"h{n}": str(measure(n)) for n in (22, 30, 32, 34, 36)}
    heights["r16"] = str(measure(16))
    bar = "0 14px 0 0" if rtl else "0 0 0 14px"  # margins do not mirror
    # The undo bar is the other theme's ground, so its act is in the other theme's tint.
    begin = "right" if rtl else "left"  # nor does where text begins
    facts = {**heights, "undo_ink": theme.tint, "bar_margin": bar, "begin": begin}
    return _SHEET.substitute(asdict(theme), **facts)
