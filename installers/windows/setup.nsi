; The Windows installer: for one user, without an administrator, in three languages.
;
; Given by build_windows.py: VERSION, NUMBERS (four parts), HERE, WORK (compressor.nsh, files.nsh),
; OUT, MEGABYTES (of the files), LIST (the name of the list of installed files).
;
; Everything is first unpacked beside the copy that is there, into ~new. Only when all of it is on
; the disk do the old files go and the new ones take their places: on a full disk the old copy stays.
;
; Exit codes of a silent run (/S): 0 done, 1 cancelled, 2 damaged or could not be written, 4 not enough
; room, 5 Windows too old, 6 a newer version is installed, 7 the program is open and would not close,
; 8 the old files could not be replaced.

Unicode true
Target amd64-unicode
CRCCheck force
RequestExecutionLevel user
ManifestSupportedOS Win10
ManifestDPIAware true
ShowInstDetails nevershow
ShowUninstDetails nevershow
AllowSkipFiles off
SetOverwrite on
!include "${WORK}/compressor.nsh"

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include TextFunc.nsh
!include WinVer.nsh
!include WordFunc.nsh

!define NAME "TLC Desktop"
!define MUTEX "Local\TLC-Desktop-runs"
!define PLEASE_CLOSE "Local\TLC-Desktop-please-close"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define CLASSES "Software\Classes"
!define OWN "Software\${NAME} installer"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${NUMBERS}"
VIAddVersionKey /LANG=0 ProductName "${NAME}"
VIAddVersionKey /LANG=0 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=0 FileVersion "${VERSION}"
VIAddVersionKey /LANG=0 FileDescription "${NAME}"
VIAddVersionKey /LANG=0 LegalCopyright "MIT licence"

!define MUI_ICON "${HERE}/tlc-desktop.ico"
!define MUI_UNICON "${HERE}/tlc-desktop.ico"
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${OWN}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"
!define MUI_LANGDLL_ALLLANGUAGES
!define MUI_WELCOMEFINISHPAGE_BITMAP "${HERE}/finish.bmp"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
InstallButtonText "$(InstallIt)"

!define MUI_PAGE_HEADER_TEXT "$(FolderTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(FolderLine)"
!define MUI_DIRECTORYPAGE_TEXT_TOP "$(FolderText)"
!define MUI_DIRECTORYPAGE_TEXT_DESTINATION "$(Folder)"
!insertmacro MUI_PAGE_DIRECTORY
!define MUI_PAGE_HEADER_TEXT "$(InstallingTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(InstallingLine)"
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(DoneTitle)"
!define MUI_FINISHPAGE_TEXT "$(DoneText)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${NAME}.exe"
!define MUI_FINISHPAGE_RUN_TEXT "$(OpenNow)"
!define MUI_FINISHPAGE_BUTTON "$(Finish)"
!insertmacro MUI_PAGE_FINISH
!define MUI_PAGE_HEADER_TEXT "$(RemoveTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(RemoveLine)"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(RemoveText)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "French"
!include "${HERE}/words.nsh"
!insertmacro MUI_RESERVEFILE_LANGDLL

; --- Before anything is touched -----------------------------------------------------------------

!macro Say words
    MessageBox MB_OK|MB_ICONINFORMATION "${words}" /SD IDOK
!macroend

Function .onInit
    !insertmacro MUI_LANGDLL_DISPLAY
    ${Unless} ${AtLeastBuild} 17763
        !insertmacro Say "$(TooOld)"
        SetErrorLevel 5
        Quit
    ${EndUnless}
    ReadRegStr $0 HKCU "${UNINSTALL}" "DisplayVersion"
    ${If} $0 != ""
        ${VersionCompare} "$0" "${VERSION}" $1
        ${If} $1 == 1
            !insertmacro Say "$(Newer)"
            SetErrorLevel 6
            Quit
        ${EndIf}
    ${EndIf}
FunctionEnd

; Asks, then has the program close itself as if its window had been closed, and waits for it.
!macro CloseRunning un
Function ${un}CloseRunning
  look:
    System::Call 'kernel32::OpenMutexW(i 0x00100000, i 0, w "${MUTEX}") p .r0'
    StrCmp $0 0 closed
    System::Call 'kernel32::CloseHandle(p r0)'
    MessageBox MB_OKCANCEL|MB_ICONQUESTION "$(IsOpen)" /SD IDOK IDOK ask
    SetErrorLevel 1
    Quit
  ask:
    System::Call 'kernel32::OpenEventW(i 0x0002, i 0, w "${PLEASE_CLOSE}") p .r1'
    System::Call 'kernel32::SetEvent(p r1)'
    StrCpy $2 0
  wait:
    Sleep 250
    System::Call 'kernel32::OpenMutexW(i 0x00100000, i 0, w "${MUTEX}") p .r0'
    StrCmp $0 0 gone
    System::Call 'kernel32::CloseHandle(p r0)'
    IntOp $2 $2 + 1
    IntCmp $2 60 0 wait 0
    System::Call 'kernel32::ResetEvent(p r1)'
    System::Call 'kernel32::CloseHandle(p r1)'
    MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "$(StaysOpen)" /SD IDCANCEL IDRETRY look
    SetErrorLevel 7
    Quit
  gone:
    System::Call 'kernel32::CloseHandle(p r1)'
    Sleep 250
  closed:
FunctionEnd
!macroend
!insertmacro CloseRunning ""
!insertmacro CloseRunning "un."

; --- The list of installed files ----------------------------------------------------------------

; One line of a list into $R1; without the line's end, empty at the end of the file or for a line
; that does not stay inside the program's folder.
!macro NextName un
Function ${un}NextName
  again:
    ClearErrors
    FileRead $R0 $R1
    IfErrors 0 +3
    StrCpy $R1 ""
    Return
    ${${un}TrimNewLines} "$R1" $R1
    StrCpy $R2 $R1 1
    StrCmp $R2 "" again
    StrCmp $R2 "\" again
    StrCmp $R2 "." again
    ${${un}WordFind} "$R1" ".." "E+1{" $R2
    IfErrors 0 again
    ${${un}WordFind} "$R1" ":" "E+1{" $R2
    IfErrors 0 again
    ClearErrors
FunctionEnd
!macroend
!insertmacro NextName ""
!insertmacro NextName "un."

; Removes the files that the list in $INSTDIR names, and the folders that are empty then.
!macro RemoveListed un
Function ${un}RemoveListed
    ClearErrors
    FileOpen $R0 "$INSTDIR\${LIST}" r
    IfErrors 0 +2
    Return
  next:
    Call ${un}NextName
    StrCmp $R1 "" done
    StrCpy $R2 $R1 1 -1
    StrCmp $R1 "${LIST}" next
    ${If} $R2 == "\"
        StrCpy $R1 $R1 -1
        RMDir "$INSTDIR\$R1"
    ${Else}
        Delete "$INSTDIR\$R1"
    ${EndIf}
    Goto next
  done:
    FileClose $R0
    Delete "$INSTDIR\${LIST}"
    ClearErrors
FunctionEnd
!macroend
!insertmacro RemoveListed ""
!insertmacro RemoveListed "un."

; Moves what ~new\LIST names into $INSTDIR: the folders first, then the files. $R9 is 1 when a file
; could not be moved.
Function PlaceNew
    StrCpy $R9 0
    FileOpen $R0 "$INSTDIR\~new\${LIST}" r
  next_folder:
    Call NextName
    StrCmp $R1 "" files
    StrCpy $R2 $R1 1 -1
    ${If} $R2 == "\"
        StrCpy $R1 $R1 -1
        CreateDirectory "$INSTDIR\$R1"
    ${EndIf}
    Goto next_folder
  files:
    FileSeek $R0 0 SET
  next_file:
    Call NextName
    StrCmp $R1 "" done
    StrCpy $R2 $R1 1 -1
    StrCmp $R2 "\" next_file
    StrCmp $R1 "${LIST}" next_file
    Delete "$INSTDIR\$R1"
    ClearErrors
    Rename "$INSTDIR\~new\$R1" "$INSTDIR\$R1"
    IfErrors 0 next_file
    StrCpy $R9 1
    Goto next_file
  done:
    FileClose $R0
    Rename "$INSTDIR\~new\${LIST}" "$INSTDIR\${LIST}"
    ClearErrors
FunctionEnd

; --- What opens a file --------------------------------------------------------------------------

!macro Opens ending kind described
    WriteRegStr HKCU "${CLASSES}\${ending}" "" "${kind}"
    WriteRegStr HKCU "${CLASSES}\${ending}\OpenWithProgids" "${kind}" ""
    WriteRegStr HKCU "${CLASSES}\${kind}" "" "${described}"
    WriteRegStr HKCU "${CLASSES}\${kind}\DefaultIcon" "" "$INSTDIR\${NAME}.exe,0"
    WriteRegStr HKCU "${CLASSES}\${kind}\shell\open\command" "" '"$INSTDIR\${NAME}.exe" "%1"'
!macroend

!macro OpensNoMore ending kind
    ReadRegStr $0 HKCU "${CLASSES}\${ending}" ""
    ${If} $0 == "${kind}"
        DeleteRegValue HKCU "${CLASSES}\${ending}" ""
    ${EndIf}
    DeleteRegValue HKCU "${CLASSES}\${ending}\OpenWithProgids" "${kind}"
    DeleteRegKey /ifempty HKCU "${CLASSES}\${ending}\OpenWithProgids"
    DeleteRegKey /ifempty HKCU "${CLASSES}\${ending}"
    DeleteRegKey HKCU "${CLASSES}\${kind}"
!macroend

; --- Install ------------------------------------------------------------------------------------

Section
    SetShellVarContext current
    ; A little more than the files: the old copy stays until the new one is whole.
    CreateDirectory "$INSTDIR"
    ${GetRoot} "$INSTDIR" $0
    ${DriveSpace} "$0\" "/D=F /S=M" $1
    ${If} $1 != ""
    ${AndIf} $1 < ${MEGABYTES}
        RMDir "$INSTDIR"
        !insertmacro Say "$(NoRoom)"
        SetErrorLevel 4
        Quit
    ${EndIf}

    Call CloseRunning
    RMDir /r "$INSTDIR\~new"
    !include "${WORK}/files.nsh"
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\~new\uninstall.exe"
    IfErrors 0 +2
    Call GiveUp

    ; A copy in another folder goes as a whole; it has the same name in the list of programs.
    ReadRegStr $0 HKCU "${UNINSTALL}" "InstallLocation"
    GetFullPathName $0 $0
    GetFullPathName $1 $INSTDIR
    ${If} $0 != ""
    ${AndIf} $0 != $1
    ${AndIf} ${FileExists} "$0\uninstall.exe"
        ExecWait '"$0\uninstall.exe" /S _?=$0'
        Delete "$0\uninstall.exe"
        RMDir "$0"
    ${EndIf}
    Call RemoveListed
    Call PlaceNew
    Delete "$INSTDIR\uninstall.exe"
    Rename "$INSTDIR\~new\uninstall.exe" "$INSTDIR\uninstall.exe"
    RMDir /r "$INSTDIR\~new"
    ${If} $R9 == 1
        !insertmacro Say "$(InUse)"
        SetErrorLevel 8
        Quit
    ${EndIf}

    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${NAME}.exe"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${NAME}.exe"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
    IntOp $0 ${MEGABYTES} * 1000
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
    WriteRegStr HKCU "${OWN}" "Language" "$LANGUAGE"

    !insertmacro Opens ".tlc" "TLCDesktop.Community" "$(Community)"
    !insertmacro Opens ".tlcterm" "TLCDesktop.Term" "$(Term)"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Function GiveUp
    SetOutPath "$TEMP"
    RMDir /r "$INSTDIR\~new"
    RMDir "$INSTDIR"
    SetErrorLevel 2
    Abort
FunctionEnd

; The disk is full, or could not be written for another reason: nothing of ours stays.
Function .onInstFailed
    SetOutPath "$TEMP"
    RMDir /r "$INSTDIR\~new"
    RMDir "$INSTDIR"
    SetErrorLevel 2
FunctionEnd

; --- Remove -------------------------------------------------------------------------------------

Function un.onInit
    !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Section un.
    SetShellVarContext current
    Call un.CloseRunning
    Call un.RemoveListed
    RMDir /r "$INSTDIR\~new"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR" ; only when nothing of the user's is in it
    Delete "$SMPROGRAMS\${NAME}.lnk"
    !insertmacro OpensNoMore ".tlc" "TLCDesktop.Community"
    !insertmacro OpensNoMore ".tlcterm" "TLCDesktop.Term"
    DeleteRegKey HKCU "${UNINSTALL}"
    DeleteRegKey HKCU "${OWN}"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
