@echo off
rem Starts Bokslut from any folder with Java 21 or later, found by JAVA_HOME or PATH.
rem   JAVA_OPTS         further options for Java, for example -Xmx2g
rem   BOKSLUT_SETTINGS  the file of settings; otherwise etc\bokslut.yaml beside bin
setlocal
chcp 65001 >nul

set "BOKSLUT_JAVA=java"
if defined JAVA_HOME set "BOKSLUT_JAVA=%JAVA_HOME%\bin\java"

set "BOKSLUT_VERSION=0"
for /f "tokens=3" %%v in ('""%BOKSLUT_JAVA%" -version 2^>^&1 ^| findstr /c:" version ""'") do (
  for /f "delims=.-+ tokens=1" %%m in ("%%~v") do set "BOKSLUT_VERSION=%%m"
)
if %BOKSLUT_VERSION% lss 21 (
  echo Bokslut behöver Java 21 eller senare: installera till exempel Temurin, eller ange i JAVA_HOME var Java finns. 1>&2
  exit /b 1
)

if not defined BOKSLUT_SETTINGS if exist "%~dp0..\etc\bokslut.yaml" set "BOKSLUT_SETTINGS=%~dp0..\etc\bokslut.yaml"
set "BOKSLUT_LOCATION="
if defined BOKSLUT_SETTINGS set BOKSLUT_LOCATION="-Dspring.config.additional-location=file:%BOKSLUT_SETTINGS:\=/%"

"%BOKSLUT_JAVA%" -Xmx1g --enable-native-access=ALL-UNNAMED %JAVA_OPTS% %BOKSLUT_LOCATION% -jar "%~dp0..\bokslut.jar" %*
exit /b %ERRORLEVEL%
