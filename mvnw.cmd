<# : batch part. The shell skips to the line below; PowerShell reads these lines as a comment.
@rem SPDX-License-Identifier: Apache-2.0
@rem The Windows counterpart of mvnw: see there for what is taken in which order.
@echo off
setlocal
set "MVNW_SELF=%~f0"
set "MVNW_PROJECT=%~dp0"
set "MVNW_ARGS=%*"
set "MVNW_MAVEN="
for /f "usebackq delims=" %%m in (`powershell -NoProfile -ExecutionPolicy Bypass -Command "& ([scriptblock]::Create((Get-Content -Raw -LiteralPath $env:MVNW_SELF)))"`) do set "MVNW_MAVEN=%%m"
if not defined MVNW_MAVEN exit /b 1
call "%MVNW_MAVEN%" %*
exit /b %ERRORLEVEL%
#>

# Prints the path of the Maven to run, and nothing else, to standard output.
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$needJava = 17
$needMaven = [version]'3.9'

function Say($text) { [Console]::Error.WriteLine("mvnw: $text") }
function Die($text) { Say $text; exit 1 }

# Runs a program and gives all that it prints as text; a line on standard error is no failure.
function Output-Of($program, $arguments) {
  $ErrorActionPreference = 'Continue'
  (& $program @arguments 2>&1 | ForEach-Object { "$_" }) -join "`n"
}

# --- the JDK ---

if ($env:JAVA_HOME) { $java = Join-Path $env:JAVA_HOME 'bin\java.exe' }
else { $java = (Get-Command java.exe -ErrorAction SilentlyContinue | Select-Object -First 1).Source }
if (-not $java -or -not (Test-Path $java)) {
  Die "no java found. Install a JDK $needJava or newer, and put it on the PATH or point JAVA_HOME at it."
}
$javaVersion = Output-Of $java @('-version')
if (-not ($javaVersion -match ' version "(\d+)') -or [int]$Matches[1] -lt $needJava) {
  Die "a JDK $needJava or newer is needed, but $java is older. Point JAVA_HOME at a newer one."
}

# --- 1. the mvn on the PATH ---

$pathMvn = (Get-Command mvn.cmd -ErrorAction SilentlyContinue | Select-Object -First 1).Source
if ($pathMvn) {
  Push-Location $env:SystemRoot
  $mavenVersion = Output-Of $pathMvn @('-v')
  Pop-Location
  if ($mavenVersion -match 'Apache Maven (\d+\.\d+)' -and [version]$Matches[1] -ge $needMaven) { return $pathMvn }
}

# --- 2. the copy of an earlier run ---

$propertiesFile = Join-Path $env:MVNW_PROJECT '.mvn\wrapper\maven-wrapper.properties'
$properties = ConvertFrom-StringData (Get-Content -Raw $propertiesFile)
$url = $properties.distributionUrl
$sha256 = $properties.distributionSha256Sum
$archive = $url -replace '.*/', ''
$name = $archive -replace '-bin\.zip$', ''
$version = $name -replace '^apache-maven-', ''
$userHome = if ($env:MAVEN_USER_HOME) { $env:MAVEN_USER_HOME } else { Join-Path $env:USERPROFILE '.m2' }
# Half of the checksum: the whole of it would come near the longest path that Windows allows.
$mavenHome = Join-Path $userHome "wrapper\dists\$name\$($sha256.Substring(0, 32))"
$maven = Join-Path $mavenHome 'bin\mvn.cmd'
if (Test-Path $maven) { return $maven }

# --- 3. and 4. fetch it ---

# The scratch directory lies beside the final place, so that the last step is one rename.
$scratch = "$mavenHome.$([guid]::NewGuid().ToString('N').Substring(0, 8))"
New-Item -ItemType Directory -Force $scratch | Out-Null
$zip = Join-Path $scratch $archive

function Assert-Checksum {
  $found = (Get-FileHash -Algorithm SHA256 -LiteralPath $zip).Hash
  if ($found -ne $sha256) { throw "the archive's SHA-256 is $found, not $sha256" }
}

function Get-Archive {
  # Windows PowerShell does not offer TLS 1.2 of itself.
  [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12
  Invoke-WebRequest -UseBasicParsing -TimeoutSec 60 -Uri $url -OutFile $zip
  Assert-Checksum
}

# The arguments that say from where and how to fetch hold for the older mvn, too.
# The empty pom keeps it away from this project's, which it cannot read.
function Copy-WithOldMvn {
  if (-not $pathMvn) { throw 'there is no mvn on the PATH' }
  $pom = Join-Path $scratch 'pom.xml'
  $coordinates = '<groupId>mvnw</groupId><artifactId>mvnw</artifactId><version>1</version><packaging>pom</packaging>'
  Set-Content $pom "<project><modelVersion>4.0.0</modelVersion>$coordinates</project>"
  # A value with a space in it is not recognised; the fetching Maven then goes by its own settings.
  $forwarded = '(?<!\S)(-D(maven\.repo\.local|maven\.wagon|aether|https?|javax\.net\.ssl)\S+|(-s|--settings|-gs)[ =]\S+|-o|--offline)(?!\S)'
  $arguments = @([regex]::Matches("$env:MVNW_ARGS", $forwarded) | ForEach-Object { $_.Value -split ' ' })
  $arguments += '-B', '-q', '-f', $pom, 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy'
  $arguments += "-Dartifact=org.apache.maven:apache-maven:${version}:zip:bin", "-DoutputDirectory=$scratch"
  $log = Output-Of $pathMvn $arguments
  if (-not (Test-Path $zip)) { throw $log }
  Assert-Checksum
}

try {
  Say "bringing Maven $version (once; kept in $mavenHome)"
  try { Get-Archive }
  catch {
    $first = $_
    try { Copy-WithOldMvn }
    catch {
      Say "  $first"
      Say "  $_"
      Die "Maven $version could not be fetched. Put a Maven $needMaven or newer on the PATH, or unpack one as $mavenHome."
    }
  }
  Expand-Archive -LiteralPath $zip -DestinationPath $scratch
  # Another mvnw may have been faster: then its copy stays.
  try { [IO.Directory]::Move((Join-Path $scratch $name), $mavenHome) }
  catch { if (-not (Test-Path $maven)) { Die "Maven $version could not be moved to $mavenHome." } }
  return $maven
}
finally { Remove-Item -Recurse -Force $scratch -ErrorAction SilentlyContinue }
