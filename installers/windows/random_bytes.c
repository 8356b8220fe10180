/* bcryptprimitives.dll, which every Windows 10 has and Wine before its version 9 has not: what the
   trial needs of it. A wheel written in Rust asks it for random bytes when it is loaded. */

#include <windows.h>
#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T many)
{
    return RtlGenRandom(bytes, (ULONG)many);
}
