#!/bin/sh
# Take TLC Desktop off again. Your own files (.tlc) and settings stay where they are.
set -u

HERE="$HOME/.local/lib/tlc-desktop"
SHARE="${XDG_DATA_HOME:-$HOME/.local/share}"

main() {
    for link in /proc/[0-9]*/exe; do
        case "$(readlink "$link" 2>/dev/null)" in
        "$HERE/tlc-desktop")
            case "${LC_ALL:-${LC_MESSAGES:-${LANG:-en}}}" in
            ar*) echo "البرنامج TLC Desktop مفتوح الآن. يُرجى إغلاقه ثم إعادة المحاولة." ;;
            fr*) echo "TLC Desktop est ouvert. Fermez-le, puis recommencez." ;;
            *) echo "TLC Desktop is open. Close it, then try again." ;;
            esac >&2
            exit 1 ;;
        esac
    done
    if [ -f "$HERE/shared.txt" ]; then
        while IFS= read -r name; do
            rm -f "$SHARE/$name"
        done <"$HERE/shared.txt"
    fi
    [ "$(readlink "$HOME/.local/bin/tlc-desktop")" = "$HERE/tlc-desktop" ] && rm -f "$HOME/.local/bin/tlc-desktop"
    command -v update-desktop-database >/dev/null 2>&1 && update-desktop-database -q "$SHARE/applications"
    command -v update-mime-database >/dev/null 2>&1 && update-mime-database "$SHARE/mime" >/dev/null 2>&1
    command -v gtk-update-icon-cache >/dev/null 2>&1 && gtk-update-icon-cache -q -t -f "$SHARE/icons/hicolor" 2>/dev/null
    kept_own_files
    case "${LC_ALL:-${LC_MESSAGES:-${LANG:-en}}}" in
    ar*) echo "أُزيل TLC Desktop. بقيت ملفاتك كما هي في $SHARE/tlc-desktop وحيث وضعتها." ;;
    fr*) echo "TLC Desktop est enlevé. Vos fichiers restent dans $SHARE/tlc-desktop et là où vous les avez mis." ;;
    *) echo "TLC Desktop is taken off. Your files are still in $SHARE/tlc-desktop and wherever you put them." ;;
    esac
    exit 0
}

kept_own_files() {
    # Somebody may have put a file of their own into the program's folder: it is not ours to take.
    saved="$HOME/tlc-desktop-files"
    find "$HERE" -type f \( -name '*.tlc' -o -name '*.tlcterm' \) | while IFS= read -r file; do
        mkdir -p "$saved" && mv -n "$file" "$saved/"
    done
    rm -rf "$HERE"
    # What the desktop made out of our entries, where nobody else has any.
    [ -z "$(find "$SHARE/mime/packages" -type f 2>/dev/null)" ] && rm -rf "$SHARE/mime"
    alone "$SHARE/applications" mimeinfo.cache
    alone "$SHARE/icons/hicolor" icon-theme.cache
    for folder in "$SHARE/metainfo" "$SHARE/applications" "$SHARE/icons" "$HOME/.local/lib" "$HOME/.local/bin"; do
        find "$folder" -depth -type d -empty -exec rmdir {} \; 2>/dev/null
    done
    rmdir "$SHARE" "$HOME/.local" 2>/dev/null
    return 0
}

alone() {
    # Take a file away when it is the only one left below its folder.
    [ "$(find "$1" -type f 2>/dev/null)" = "$1/$2" ] && rm -f "$1/$2"
    return 0
}

main "$@"
