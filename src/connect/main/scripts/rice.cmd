@echo off
rem Starts rice.jar, which is beside this file, with a Java that starts quickly.
setlocal
if not exist "%~dp0rice.jar" (
  echo rice.jar is missing in %~dp0. Keep it beside this script. >&2
  exit /b 1
)
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if not exist "%java%" (
  echo JAVA_HOME is %JAVA_HOME%, where there is no bin\java.exe. Set it to a Java 17 or newer. >&2
  exit /b 1
)
if not defined JAVA_HOME (
  where java >nul 2>nul || (
    echo Java is missing. Install Java 17 or newer, or set JAVA_HOME to one. >&2
    exit /b 1
  )
)
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xmx256m %RICE_JAVA_OPTIONS% -jar "%~dp0rice.jar" %*
exit /b %ERRORLEVEL%
