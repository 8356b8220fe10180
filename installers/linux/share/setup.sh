#!/bin/sh
# TLC Desktop @VERSION@ for one user, without the administrator.
#
#   sh TLC-Desktop-@VERSION@-linux.run            install, or bring an older one up to date
#   sh TLC-Desktop-@VERSION@-linux.run --check    only see whether this file is whole
#
# It goes into ~/.local/lib/tlc-desktop; your own files stay where they are. To take it off again:
#   sh ~/.local/lib/tlc-desktop/remove.sh
#
# What follows this script is packed with xz and begins at byte @OFFSET@.

VERSION='@VERSION@'
LENGTH=@LENGTH@
SHA256=@SHA256@
SIZE_KB=@SIZE_KB@
LIBRARIES='@LIBRARIES@'

LIB="$HOME/.local/lib"
HERE="$LIB/tlc-desktop"
NEW="$LIB/.tlc-desktop-new"
OLD="$LIB/.tlc-desktop-old"
BIN="$HOME/.local/bin"
SHARE="${XDG_DATA_HOME:-$HOME/.local/share}"

say() {
    # In a terminal a line, else a small window where the desktop has one.
    if [ ! -t 1 ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ -z "${TLC_QUIET:-}" ]; then
        if command -v zenity >/dev/null 2>&1; then
            zenity --info --no-markup --title='TLC Desktop' --text="$1" 2>/dev/null && return
        elif command -v kdialog >/dev/null 2>&1; then
            kdialog --title 'TLC Desktop' --msgbox "$1" 2>/dev/null && return
        fi
    fi
    printf '%s\n' "$1"
}

stop() {
    say "$1" >&2
    exit 1
}

words() {
    # $1 names a sentence, $2 and $3 are put into it.
    case "${LC_ALL:-${LC_MESSAGES:-${LANG:-en}}}" in
    ar*) case "$1" in
        root) echo "هذا الملف يثبّت البرنامج لمستخدم واحد. يُرجى تشغيله من حسابك، لا من حساب مسؤول الجهاز (root)." ;;
        tool) echo "يحتاج التثبيت إلى الأمر $2، وهو غير موجود على هذا الجهاز. يُرجى طلب تثبيته ممن يساعدك، ثم إعادة المحاولة. لم يتغيّر شيء." ;;
        cut) echo "هذا الملف غير مكتمل أو تغيّر، ربما لأن نسخه انقطع. يُرجى نسخه مرة أخرى ثم إعادة المحاولة. لم يتغيّر شيء." ;;
        whole) echo "هذا الملف كامل سليم." ;;
        newer) echo "الإصدار $2 مثبّت بالفعل، وهو أحدث من هذا ($VERSION). لم يتغيّر شيء." ;;
        open) echo "البرنامج TLC Desktop مفتوح الآن. يُرجى إغلاقه ثم إعادة المحاولة. لم يتغيّر شيء." ;;
        room) echo "لا مساحة تكفي: يحتاج البرنامج إلى $2 ميجابايت في $LIB، والمتاح $3. يُرجى إخلاء بعض المساحة ثم إعادة المحاولة. لم يتغيّر شيء." ;;
        unwritten) echo "تعذّرت كتابة البرنامج في $LIB؛ ربما امتلأ القرص. لم يتغيّر شيء." ;;
        lacking) echo "البرنامج مثبّت، لكنه لن يعمل قبل أن يثبّت من يساعدك هذه المكتبات من النظام: $2" ;;
        done) echo "ثُبّت TLC Desktop $VERSION. البرنامج في قائمة التطبيقات. لإزالته: sh $HERE/remove.sh" ;;
        esac ;;
    fr*) case "$1" in
        root) echo "Ce fichier installe le programme pour une seule personne. Lancez-le avec votre propre compte, pas en tant qu’administrateur (root)." ;;
        tool) echo "L’installation a besoin de la commande $2, absente de cet ordinateur. Demandez à la personne qui vous aide de l’installer, puis recommencez. Rien n’a changé." ;;
        cut) echo "Ce fichier n’est pas entier, ou il a été modifié ; sa copie a peut-être été interrompue. Copiez-le de nouveau, puis recommencez. Rien n’a changé." ;;
        whole) echo "Ce fichier est entier." ;;
        newer) echo "La version $2 est déjà installée, et elle est plus récente que celle-ci ($VERSION). Rien n’a changé." ;;
        open) echo "TLC Desktop est ouvert. Fermez-le, puis recommencez. Rien n’a changé." ;;
        room) echo "Il n’y a pas assez de place : le programme demande $2 Mo dans $LIB, et il en reste $3. Libérez un peu de place, puis recommencez. Rien n’a changé." ;;
        unwritten) echo "Le programme n’a pas pu être écrit dans $LIB ; le disque est peut-être plein. Rien n’a changé." ;;
        lacking) echo "Le programme est installé, mais il ne s’ouvrira que lorsque la personne qui vous aide aura installé ces bibliothèques du système : $2" ;;
        done) echo "TLC Desktop $VERSION est installé. Vous le trouvez dans le menu des applications. Pour l’enlever : sh $HERE/remove.sh" ;;
        esac ;;
    *) case "$1" in
        root) echo "This file installs the program for one person. Run it from your own account, not as the administrator (root)." ;;
        tool) echo "Installing needs the command $2, which is not on this computer. Ask whoever helps you to install it, then try again. Nothing was changed." ;;
        cut) echo "This file is not whole, or was changed; perhaps copying it was interrupted. Copy it again, then try again. Nothing was changed." ;;
        whole) echo "This file is whole." ;;
        newer) echo "Version $2 is installed already, and is newer than this one ($VERSION). Nothing was changed." ;;
        open) echo "TLC Desktop is open. Close it, then try again. Nothing was changed." ;;
        room) echo "There is not enough room: the program takes $2 MB in $LIB, and $3 are free. Make some room, then try again. Nothing was changed." ;;
        unwritten) echo "The program could not be written to $LIB; perhaps the disk is full. Nothing was changed." ;;
        lacking) echo "The program is installed, but it will open only when whoever helps you has installed these libraries of the system: $2" ;;
        done) echo "TLC Desktop $VERSION is installed. You find it in the menu of applications. To take it off again: sh $HERE/remove.sh" ;;
        esac ;;
    esac
}

payload() {
    tail -c "+$((@OFFSET@ + 1))" "$FILE"
}

is_whole() {
    [ "$(payload | wc -c)" -eq "$LENGTH" ] || return 1
    [ "$(payload | sha256sum | cut -d ' ' -f 1)" = "$SHA256" ]
}

is_open() {
    for link in /proc/[0-9]*/exe; do
        case "$(readlink "$link" 2>/dev/null)" in "$HERE/tlc-desktop") return 0 ;; esac
    done
    return 1
}

refuse_what_cannot_be() {
    if [ "$(id -u)" = 0 ] && [ -z "${TLC_AS_ROOT:-}" ]; then stop "$(words root)"; fi
    there=$(cat "$HERE/VERSION" 2>/dev/null)
    if [ -n "$there" ] && [ "$there" != "$VERSION" ]; then
        newest=$(printf '%s\n%s\n' "$there" "$VERSION" | sort -V | tail -n 1)
        [ "$newest" = "$VERSION" ] || stop "$(words newer "$there")"
    fi
    is_open && stop "$(words open)"
    mkdir -p "$LIB" "$BIN" "$SHARE" 2>/dev/null || stop "$(words unwritten)"
    free=$(df -Pk "$LIB" | awk 'NR == 2 { print $4 }')
    if [ "$free" -lt "$SIZE_KB" ]; then
        stop "$(words room "$((SIZE_KB / 1000))" "$((free / 1000))")"
    fi
}

unpack() {
    rm -rf "$NEW"
    mkdir "$NEW" || return 1
    payload | xz -dc | tar -x -f - -C "$NEW" --no-same-owner 2>/dev/null || return 1
    [ -x "$NEW/usr/lib/tlc-desktop/tlc-desktop" ] || return 1
    cat >"$NEW/usr/lib/tlc-desktop/remove.sh" <<'END' || return 1
@REMOVE@
END
    printf '%s\n' "$VERSION" >"$NEW/usr/lib/tlc-desktop/VERSION" || return 1
    # The menu knows no ~/.local/bin: it is told where the program is.
    entry="$NEW/usr/share/applications/tlc-desktop.desktop"
    quoted=$(printf '%s' "$HERE/tlc-desktop" | sed 's/[\\&|]/\\&/g')
    sed -e "s|^Exec=tlc-desktop|Exec=\"$quoted\"|" -e '/^TryExec=/d' "$entry" >"$entry.new" || return 1
    mv "$entry.new" "$entry"
}

put_in_place() {
    rm -rf "$OLD"
    if [ -e "$HERE" ]; then mv "$HERE" "$OLD" || return 1; fi
    if ! mv "$NEW/usr/lib/tlc-desktop" "$HERE"; then
        [ -e "$OLD" ] && mv "$OLD" "$HERE"
        return 1
    fi
    if ! copy_shared; then
        rm -rf "$HERE"
        [ -e "$OLD" ] && mv "$OLD" "$HERE"
        return 1
    fi
    keep_own_files
    rm -rf "$OLD" "$NEW"
}

keep_own_files() {
    # Somebody may have put a file of their own into the program's folder.
    [ -d "$OLD" ] || return 0
    ( cd "$OLD" && find . -type f \( -name '*.tlc' -o -name '*.tlcterm' \) ) | while IFS= read -r name; do
        mkdir -p "$HERE/$(dirname "$name")" && mv -n "$OLD/$name" "$HERE/$name"
    done
}

copy_shared() {
    ln -sfn "$HERE/tlc-desktop" "$BIN/tlc-desktop" || return 1
    for part in applications icons mime metainfo; do
        mkdir -p "$SHARE/$part" || return 1
        cp -R "$NEW/usr/share/$part/." "$SHARE/$part/" || return 1
    done
    ( cd "$NEW/usr/share" && find applications icons mime metainfo -type f ) >"$HERE/shared.txt"
}

tell_the_desktop() {
    command -v update-desktop-database >/dev/null 2>&1 && update-desktop-database -q "$SHARE/applications"
    command -v update-mime-database >/dev/null 2>&1 && update-mime-database "$SHARE/mime" >/dev/null 2>&1
    command -v gtk-update-icon-cache >/dev/null 2>&1 && gtk-update-icon-cache -q -t -f "$SHARE/icons/hicolor" 2>/dev/null
    return 0
}

lacking() {
    known=$( { ldconfig -p || /sbin/ldconfig -p; } 2>/dev/null)
    [ -n "$known" ] || return 0
    for library in $LIBRARIES; do
        printf '%s\n' "$known" | grep -q "$library " || printf '%s ' "$library"
    done
}

main() {
    FILE=$0
    umask 022
    for tool in xz tar sha256sum tail df awk sed sort find; do
        command -v "$tool" >/dev/null 2>&1 || stop "$(words tool "$tool")"
    done
    is_whole || stop "$(words cut)"
    if [ "${1:-}" = --check ]; then say "$(words whole)"; exit 0; fi
    refuse_what_cannot_be
    trap 'rm -rf "$NEW"' EXIT
    trap 'exit 130' HUP INT TERM
    unpack 2>/dev/null && put_in_place 2>/dev/null || stop "$(words unwritten)"
    tell_the_desktop
    absent=$(lacking)
    if [ -n "$absent" ]; then say "$(words lacking "$absent")"; exit 0; fi
    say "$(words done)"
    exit 0
}

main "$@"; exit 1
