/* Starts the program: loads python.org's Python from beside this file and lets it run tlc_desktop.

   Built twice from this one source: "TLC Desktop.exe" for the window, and, with CONSOLE defined,
   "tlc-desktop-cli.exe" for a command line, whose words and exit code then arrive.

   While it runs it holds the mutex NAME "-runs"; an installer that finds it asks, sets the event
   NAME "-please-close", and the window closes as if somebody had closed it. */

#include <windows.h>
#include <shellapi.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#define NAME L"Local\\TLC-Desktop"
#define LONGEST 32768

typedef int (*py_main_t)(int, wchar_t **);
typedef int (*py_is_initialized_t)(void);
typedef int (*py_gil_ensure_t)(void);
typedef void (*py_gil_release_t)(int);
typedef int (*py_run_t)(const char *);

static HMODULE python;

static const char close_windows[] =
    "exec('''import sys\n"
    "if 'PySide6.QtWidgets' in sys.modules:\n"
    "    from PySide6.QtCore import QMetaObject, Qt\n"
    "    from PySide6.QtWidgets import QApplication\n"
    "    running = QApplication.instance()\n"
    "    if isinstance(running, QApplication):\n"
    "        QMetaObject.invokeMethod(\n"
    "            running, 'closeAllWindows', Qt.ConnectionType.QueuedConnection\n"
    "        )\n"
    "''', {})\n";

static void *found(const char *name)
{
    return (void *)GetProcAddress(python, name);
}

static DWORD WINAPI wait_for_please_close(LPVOID event)
{
    py_is_initialized_t is_initialized = (py_is_initialized_t)found("Py_IsInitialized");
    py_gil_ensure_t ensure = (py_gil_ensure_t)found("PyGILState_Ensure");
    py_gil_release_t release = (py_gil_release_t)found("PyGILState_Release");
    py_run_t run = (py_run_t)found("PyRun_SimpleString");

    if (!is_initialized || !ensure || !release || !run)
        return 1;
    while (WaitForSingleObject((HANDLE)event, INFINITE) == WAIT_OBJECT_0) {
        if (is_initialized()) {
            int state = ensure();
            run(close_windows);
            release(state);
        }
        Sleep(500); /* the event stays set until the installer is content */
    }
    return 0;
}

static int not_whole(void)
{
    const wchar_t *words =
        L"TLC Desktop is not complete on this computer. Please install it again; your files stay.\n\n"
        L"TLC Desktop n\u2019est pas complet sur cet ordinateur. R\u00e9installez-le ; vos fichiers restent.\n\n"
        L"\u0628\u0631\u0646\u0627\u0645\u062c TLC Desktop \u063a\u064a\u0631 \u0645\u0643\u062a\u0645\u0644"
        L" \u0639\u0644\u0649 \u0647\u0630\u0627 \u0627\u0644\u062c\u0647\u0627\u0632."
        L" \u064a\u0631\u062c\u0649 \u062a\u062b\u0628\u064a\u062a\u0647 \u0645\u0631\u0629 \u0623\u062e\u0631\u0649\u061b"
        L" \u0645\u0644\u0641\u0627\u062a\u0643 \u0628\u0627\u0642\u064a\u0629.";
#ifdef CONSOLE
    HANDLE out = GetStdHandle(STD_ERROR_HANDLE);
    const char *line = "TLC Desktop is not complete on this computer. Please install it again.\r\n";
    DWORD written;
    (void)words;
    WriteFile(out, line, (DWORD)strlen(line), &written, NULL);
#else
    MessageBoxW(NULL, words, L"TLC Desktop", MB_OK | MB_ICONWARNING);
#endif
    return 3;
}

static int load_python(void)
{
    static const wchar_t *const folders[] = {L"\\python", L"\\lib\\PySide6", L"\\lib\\shiboken6"};
    static wchar_t path[LONGEST];
    wchar_t *end;
    size_t i;
    DWORD length = GetModuleFileNameW(NULL, path, LONGEST);

    if (length == 0 || length > LONGEST - 64)
        return 0;
    end = wcsrchr(path, L'\\');
    if (!end)
        return 0;
    /* Libraries come from the system, from beside us and from our own folders, never from the folder that
       a file was opened in. */
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    for (i = 0; i < sizeof folders / sizeof *folders; i++) {
        wcscpy(end, folders[i]);
        AddDllDirectory(path);
    }
    wcscpy(end, L"\\python\\python311.dll");
    python = LoadLibraryExW(path, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    return python != NULL;
}

static int start(int count, wchar_t **words)
{
    static wchar_t *before[] = {L"-B", L"-X", L"utf8", L"-m", L"tlc_desktop"};
    const int added = sizeof before / sizeof *before;
    wchar_t **given;
    py_main_t py_main;
    int i;

    /* Kept open to the end of the process, which closes them. */
    CreateMutexW(NULL, FALSE, NAME L"-runs");
    HANDLE event = CreateEventW(NULL, TRUE, FALSE, NAME L"-please-close");

    if (!load_python())
        return not_whole();
    py_main = (py_main_t)found("Py_Main");
    given = (wchar_t **)calloc((size_t)count + added + 1, sizeof *given);
    if (!py_main || !given)
        return not_whole();
    given[0] = words[0];
    for (i = 0; i < added; i++)
        given[1 + i] = before[i];
    for (i = 1; i < count; i++)
        given[added + i] = words[i];
    if (event)
        CloseHandle(CreateThread(NULL, 0, wait_for_please_close, event, 0, NULL));
    return py_main(count + added, given);
}

#ifdef CONSOLE
int wmain(int count, wchar_t **words)
{
    return start(count, words);
}
#else
int WINAPI wWinMain(HINSTANCE here, HINSTANCE before, LPWSTR line, int show)
{
    int count = 0;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);
    (void)here, (void)before, (void)line, (void)show;
    return words ? start(count, words) : 3;
}
#endif
