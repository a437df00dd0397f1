@echo off
rem Every job of a developer: dev help. The work is done in tools\dev.py; this finds a Python for it.
setlocal
cd /d "%~dp0"
for %%V in (3.13 3.14 3.12 3.11) do (
    py -%%V -c "" >nul 2>nul && ( py -%%V -m tools.dev %* & goto :done )
)
python -c "import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))" >nul 2>nul
if errorlevel 1 (
    echo dev: Python 3.11-3.14 is missing. Install it from the Microsoft Store or with: winget install Python.Python.3.13 1>&2
    exit /b 1
)
python -m tools.dev %*
:done
exit /b %errorlevel%
