; The Windows installer. packaging/windows/build.sh calls it:
;   makensis -DVERSION=0.2.0 -DSOURCE=dist/KisDesk -DICON=KisDesk.ico -DPICTURES=FOLDER
;       -DOUTPUT=KisDesk-0.2.0-setup.exe installer.nsi
;
; For one person and without an administrator unless /ALLUSERS is given (then started elevated).
; Switches: /S silent, /ALLUSERS for every user of the computer, /DESKTOP a desktop icon too,
; /D=FOLDER (last, without quotes) another folder.
; Exit codes: 0 done, 2 cancelled or failed, 3 the program is open, 4 a newer version is there,
; 5 /ALLUSERS without the rights for it.

Target amd64-unicode
Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
!ifdef FAST ; for installers that only a test runs
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "WordFunc.nsh"
!include "x64.nsh"

!define NAME "KisDesk"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define FILE_TYPE "KisDesk.DataFile"
!define SECONDS_TO_CLOSE 10

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir ""
RequestExecutionLevel user
AllowSkipFiles off
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} – instalator"
VIAddVersionKey "LegalCopyright" "GPL-3.0-or-later"

!ifdef SIGN_COMMAND
  !finalize '${SIGN_COMMAND} "%1"' = 0
  !uninstfinalize '${SIGN_COMMAND} "%1"' = 0
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_HEADERIMAGE
!define MUI_HEADERIMAGE_RIGHT
!define MUI_HEADERIMAGE_BITMAP "${PICTURES}/head.bmp"
!define MUI_HEADERIMAGE_UNBITMAP "${PICTURES}/head.bmp"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURES}/side.bmp"
!define MUI_WELCOMEPAGE_TITLE "$(HELLO)"
!define MUI_WELCOMEPAGE_TEXT "$(WHAT_COMES)"
!define MUI_FINISHPAGE_TITLE "$(IS_DONE)"
!define MUI_FINISHPAGE_TEXT "$(WHERE_IT_IS)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${NAME}.exe"
!define MUI_COMPONENTSPAGE_NODESC
ShowInstDetails nevershow
ShowUninstDetails nevershow

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; The first language is the one for systems that speak neither.
!insertmacro MUI_LANGUAGE "Polish"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_RESERVEFILE_LANGDLL

LangString HELLO ${LANG_POLISH} "KisDesk ${VERSION}"
LangString HELLO ${LANG_ENGLISH} "KisDesk ${VERSION}"
LangString WHAT_COMES ${LANG_POLISH} "Program dla Klubu Integracji Społecznej.$\r$\n$\r$\nZainstaluje się na tym komputerze i zajmie około 110 MB. Jeśli jest tu już starsza wersja, ta ją zastąpi; pliki klubu i ustawienia zostaną, jak są.$\r$\n$\r$\nProszę nacisnąć Dalej."
LangString WHAT_COMES ${LANG_ENGLISH} "The program of a social integration club.$\r$\n$\r$\nIt will be installed on this computer and take about 110 MB. An older version will be replaced; the club's files and the settings stay as they are.$\r$\n$\r$\nPlease press Next."
LangString IS_DONE ${LANG_POLISH} "Gotowe"
LangString IS_DONE ${LANG_ENGLISH} "Done"
LangString WHERE_IT_IS ${LANG_POLISH} "KisDesk jest w menu Start. Plik klubu (.kis) otwiera się też podwójnym kliknięciem."
LangString WHERE_IT_IS ${LANG_ENGLISH} "KisDesk is in the Start menu. A club's file (.kis) opens with a double click, too."
LangString PROGRAM_SECTION ${LANG_POLISH} "Program"
LangString PROGRAM_SECTION ${LANG_ENGLISH} "The program"
LangString DESKTOP_SECTION ${LANG_POLISH} "Ikona na pulpicie"
LangString DESKTOP_SECTION ${LANG_ENGLISH} "Desktop icon"
LangString FILE_TYPE_NAME ${LANG_POLISH} "Plik klubu KisDesk"
LangString FILE_TYPE_NAME ${LANG_ENGLISH} "KisDesk club file"
LangString IS_RUNNING ${LANG_POLISH} "KisDesk jest otwarty. Nic nie zostało zmienione.$\n$\nProszę zapisać pracę, zamknąć program i nacisnąć Ponów próbę."
LangString IS_RUNNING ${LANG_ENGLISH} "KisDesk is open. Nothing was changed.$\n$\nPlease save your work, close the program and press Retry."
LangString IS_NEWER ${LANG_POLISH} "Na tym komputerze jest już nowsza wersja programu ($R1), a to jest ${VERSION}. Starsza wersja mogłaby nie otworzyć pliku klubu.$\n$\nNic nie zostało zmienione. Można dalej pracować w wersji $R1."
LangString IS_NEWER ${LANG_ENGLISH} "This computer already has a newer version ($R1), and this is ${VERSION}. The older one might not open the club's file.$\n$\nNothing was changed. You can go on working with version $R1."
LangString NEEDS_ADMIN ${LANG_POLISH} "Instalacja dla wszystkich użytkowników wymaga uprawnień administratora. Nic nie zostało zmienione.$\n$\nProszę uruchomić instalator jako administrator albo bez /ALLUSERS."
LangString NEEDS_ADMIN ${LANG_ENGLISH} "Installing for all users needs an administrator. Nothing was changed.$\n$\nPlease start the installer as administrator or without /ALLUSERS."
LangString NEEDS_64 ${LANG_POLISH} "KisDesk potrzebuje 64-bitowego systemu Windows 10 albo nowszego. Nic nie zostało zmienione."
LangString NEEDS_64 ${LANG_ENGLISH} "KisDesk needs 64-bit Windows 10 or newer. Nothing was changed."
LangString NOT_WRITTEN ${LANG_POLISH} "Nie udało się zapisać programu w $INSTDIR. Poprzednia wersja, jeśli była, działa dalej, a pliki klubu są nietknięte.$\n$\nProszę sprawdzić, czy na dysku jest miejsce, i spróbować jeszcze raz."
LangString NOT_WRITTEN ${LANG_ENGLISH} "The program could not be written to $INSTDIR. The version before, if there was one, still works, and the club's files are untouched.$\n$\nPlease check that the disk has room and try again."
LangString DATA_STAYS ${LANG_POLISH} "Program został usunięty. Pliki klubu i ustawienia zostały nietknięte."
LangString DATA_STAYS ${LANG_ENGLISH} "The program was removed. The club's files and the settings were left untouched."
LangString DATA_IS_IN ${LANG_POLISH} "Ostatnio otwierane pliki:"
LangString DATA_IS_IN ${LANG_ENGLISH} "The files opened last:"

Var ForEveryone

; Registry and menus of one person, or of every user of the computer.
!macro ChooseContext
  SetRegView 64
  ${If} $ForEveryone == 1
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
!macroend

; Is a start file of the folder in $INSTDIR in use? The answer, 0 or 1, goes to $R0.
!macro DefineIsRunning prefix
Function ${prefix}IsRunning
  StrCpy $R0 0
  Push $0
  Push $1
  ${For} $0 1 2
    StrCpy $1 "$INSTDIR\${NAME}.exe"
    ${If} $0 == 2
      StrCpy $1 "$INSTDIR\kisdesk-cli.exe"
    ${EndIf}
    ${If} ${FileExists} "$1"
      ClearErrors
      FileOpen $1 "$1" a
      ${If} ${Errors}
        StrCpy $R0 1
      ${Else}
        FileClose $1
      ${EndIf}
    ${EndIf}
  ${Next}
  Pop $1
  Pop $0
FunctionEnd

; Goes on once the program is closed. It gets some time first: it may be the one that started us.
Function ${prefix}WaitUntilClosed
  Push $0
  StrCpy $0 0
  ${Do}
    Call ${prefix}IsRunning
    ${If} $R0 == 0
      ${Break}
    ${EndIf}
    ${If} $0 < ${SECONDS_TO_CLOSE}
      IntOp $0 $0 + 1
      Sleep 1000
    ${Else}
      ${If} ${Silent}
        SetErrorLevel 3
        Quit
      ${EndIf}
      MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "$(IS_RUNNING)" IDRETRY +3
        SetErrorLevel 3
        Quit
    ${EndIf}
  ${Loop}
  Pop $0
FunctionEnd
!macroend
!insertmacro DefineIsRunning ""
!insertmacro DefineIsRunning "un."

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(NEEDS_64)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  StrCpy $ForEveryone 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/ALLUSERS" $1
  ${IfNot} ${Errors}
    StrCpy $ForEveryone 1
    UserInfo::GetAccountType
    Pop $1
    ${If} $1 != "Admin"
      MessageBox MB_OK|MB_ICONSTOP "$(NEEDS_ADMIN)" /SD IDOK
      SetErrorLevel 5
      Quit
    ${EndIf}
  ${EndIf}
  !insertmacro ChooseContext

  ; Where it goes: the folder given with /D, the one it is in already, or the usual one.
  ${If} $INSTDIR == ""
    ReadRegStr $INSTDIR SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${EndIf}
  ${If} $INSTDIR == ""
    ${If} $ForEveryone == 1
      StrCpy $INSTDIR "$PROGRAMFILES64\${NAME}"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${NAME}"
    ${EndIf}
  ${EndIf}

  ReadRegStr $R1 SHCTX "${UNINSTALL_KEY}" "DisplayVersion"
  ${If} $R1 != ""
    ${VersionCompare} "$R1" "${VERSION}" $R2
    ${If} $R2 == 1
      MessageBox MB_OK|MB_ICONSTOP "$(IS_NEWER)" /SD IDOK
      SetErrorLevel 4
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

; What was moved aside goes back, what is half written goes away.
Function GoBack
  ${If} ${FileExists} "$INSTDIR\.old\${NAME}.exe"
    RMDir /r "$INSTDIR\_internal"
    Delete "$INSTDIR\${NAME}.exe"
    Delete "$INSTDIR\kisdesk-cli.exe"
    Rename "$INSTDIR\.old\_internal" "$INSTDIR\_internal"
    Rename "$INSTDIR\.old\${NAME}.exe" "$INSTDIR\${NAME}.exe"
    Rename "$INSTDIR\.old\kisdesk-cli.exe" "$INSTDIR\kisdesk-cli.exe"
  ${EndIf}
  RMDir /r "$INSTDIR\.new"
  RMDir /r "$INSTDIR\.old"
  RMDir "$INSTDIR"
  MessageBox MB_OK|MB_ICONSTOP "$(NOT_WRITTEN)" /SD IDOK
  SetErrorLevel 2
  Abort
FunctionEnd

Section "$(PROGRAM_SECTION)" ProgramSection
  SectionIn RO
  Call WaitUntilClosed

  ; First everything beside the old version, then three renames: no half of each, ever.
  RMDir /r "$INSTDIR\.new"
  RMDir /r "$INSTDIR\.old"
  ClearErrors
  SetOutPath "$INSTDIR\.new"
  File /r "${SOURCE}/*"
  ${If} ${Errors}
    SetOutPath "$TEMP"
    Call GoBack
  ${EndIf}
  SetOutPath "$INSTDIR"
  ${If} ${FileExists} "$INSTDIR\${NAME}.exe"
    CreateDirectory "$INSTDIR\.old"
    ClearErrors
    Rename "$INSTDIR\${NAME}.exe" "$INSTDIR\.old\${NAME}.exe"
    Rename "$INSTDIR\kisdesk-cli.exe" "$INSTDIR\.old\kisdesk-cli.exe"
    Rename "$INSTDIR\_internal" "$INSTDIR\.old\_internal"
    ${If} ${Errors}
      Call GoBack
    ${EndIf}
  ${EndIf}
  ClearErrors
  Rename "$INSTDIR\.new\_internal" "$INSTDIR\_internal"
  Rename "$INSTDIR\.new\kisdesk-cli.exe" "$INSTDIR\kisdesk-cli.exe"
  Rename "$INSTDIR\.new\${NAME}.exe" "$INSTDIR\${NAME}.exe"
  ${If} ${Errors}
    Call GoBack
  ${EndIf}
  RMDir /r "$INSTDIR\.new"
  RMDir /r "$INSTDIR\.old"

  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${NAME}.exe"

  WriteRegStr SHCTX "Software\Classes\.kis" "" "${FILE_TYPE}"
  WriteRegStr SHCTX "Software\Classes\.kis" "Content Type" "application/x-kisdesk"
  WriteRegStr SHCTX "Software\Classes\${FILE_TYPE}" "" "$(FILE_TYPE_NAME)"
  WriteRegStr SHCTX "Software\Classes\${FILE_TYPE}\DefaultIcon" "" "$INSTDIR\${NAME}.exe,0"
  WriteRegStr SHCTX "Software\Classes\${FILE_TYPE}\shell\open\command" "" '"$INSTDIR\${NAME}.exe" "%1"'

  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${NAME}.exe,0"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" $0
  Call TellExplorer
SectionEnd

Section /o "$(DESKTOP_SECTION)" DesktopSection
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${NAME}.exe"
SectionEnd

Function TellExplorer
  System::Call "shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)" ; file types changed
FunctionEnd

; The desktop icon on request, also without a window.
Function .onInstSuccess
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DESKTOP" $1
  ${IfNot} ${Errors}
    CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${NAME}.exe"
  ${EndIf}
FunctionEnd

Function un.onInit
  StrCpy $ForEveryone 0
  StrCpy $0 "$INSTDIR" "" -1
  ${If} $0 == "\"
    StrCpy $INSTDIR "$INSTDIR" -1 ; as the installer noted it
  ${EndIf}
  SetRegView 64
  ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 == $INSTDIR
    StrCpy $ForEveryone 1
  ${EndIf}
  !insertmacro ChooseContext
FunctionEnd

; Only what the installer brought: a data file beside it stays, and so do the settings.
Section "Uninstall"
  Call un.WaitUntilClosed
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\.new"
  RMDir /r "$INSTDIR\.old"
  Delete "$INSTDIR\${NAME}.exe"
  Delete "$INSTDIR\kisdesk-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  ReadRegStr $0 SHCTX "Software\Classes\.kis" ""
  ${If} $0 == "${FILE_TYPE}"
    DeleteRegKey SHCTX "Software\Classes\.kis"
  ${EndIf}
  DeleteRegKey SHCTX "Software\Classes\${FILE_TYPE}"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  System::Call "shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)"
SectionEnd

; Where the data lies: the program keeps a list of the files opened last beside its settings.
Function un.onUninstSuccess
  ${If} ${Silent}
    Return
  ${EndIf}
  SetShellVarContext current
  StrCpy $0 "$(DATA_STAYS)"
  ClearErrors
  FileOpen $1 "$LOCALAPPDATA\${NAME}\files.txt" r
  ${IfNot} ${Errors}
    StrCpy $0 "$0$\n$\n$(DATA_IS_IN)$\n"
    ${Do}
      FileReadUTF16LE $1 $2
      ${If} ${Errors}
        ${Break}
      ${EndIf}
      StrCpy $0 "$0$2" ; with its line end
    ${Loop}
    FileClose $1
  ${EndIf}
  MessageBox MB_OK|MB_ICONINFORMATION "$0"
FunctionEnd
