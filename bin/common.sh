# Shared by the scripts beside it: where things are, which Java, and what has to be built.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
builds=$root/platform/target/builds
export CROSSROADS_DATA_DIR=${CROSSROADS_DATA_DIR:-$root/var}

say() { echo "$(date +%H:%M:%S) $*" >&2; }

stop() {
  echo "$*" >&2
  exit 1
}

is_jdk_25() { [[ -x $1/bin/javac ]] && grep -q '^JAVA_VERSION="25' "$1/release" 2>/dev/null; }

# Sets JAVA_HOME to a JDK 25, wherever it is.
find_jdk() {
  local home on_path
  on_path=$(command -v javac || true)
  for home in "${JAVA25_HOME:-}" "${JAVA_HOME:-}" \
    /usr/lib/jvm/*25* /usr/java/*25* /opt/*25* /opt/java/* \
    "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/*25* \
    /Library/Java/JavaVirtualMachines/*25*/Contents/Home \
    "$(/usr/libexec/java_home -v 25 2>/dev/null || true)" \
    "${on_path:+$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")}"; do
    if [[ -n $home ]] && is_jdk_25 "$home"; then
      export JAVA_HOME=$home
      return
    fi
  done
  stop "Crossroads needs a JDK 25 and found none; install one (for example from https://adoptium.net) or set JAVA25_HOME to its folder."
}

find_maven() {
  command -v mvn >/dev/null ||
    stop "Crossroads needs Maven 3.8 or later to be built and found no mvn; install it (Debian: apt install maven, macOS: brew install maven)."
}

# Sets $jar to a build that is not older than the sources, building it where needed. Each build has
# a folder of its own, so that a server that runs from an older one is not disturbed.
build_where_needed() {
  local newest
  newest=$(ls -1 "$builds" 2>/dev/null | grep -E '^[0-9]+$' | sort -n | tail -1 || true)
  if [[ -z $newest ]] || is_older_than_sources "$builds/$newest/crossroads-platform.jar"; then
    newest=$(date +%s)
    build "$builds/$newest"
  fi
  jar=$builds/$newest/crossroads-platform.jar
}

is_older_than_sources() {
  [[ ! -f $1 || -n $(find "$root"/pom.xml "$root"/{analysis,platform}/{pom.xml,src/main} -newer "$1" -print -quit) ]]
}

build() {
  local started=$1.unfinished output
  find_maven
  say "Building Crossroads (the first time this fetches libraries and takes some minutes)"
  mkdir -p "$builds"
  : >"$started"
  output=$(cd "$root" && mvn -q -B -ntp -DskipTests -pl platform -am package 2>&1) || {
    echo "$output" >&2
    rm -f "$started"
    stop "The build failed; the reason is above."
  }
  mkdir "$1"
  cp -R "$root"/platform/target/{crossroads-platform.jar,lib} "$1"
  touch -r "$started" "$1/crossroads-platform.jar"
  rm -f "$started"
  remove_older_builds
  prepare_fast_start "$1"
}

# All but the two newest: one may still be running.
remove_older_builds() {
  local old
  for old in $(ls -1 "$builds" | grep -E '^[0-9]+$' | sort -n | sed -e '$d' | sed -e '$d'); do
    rm -rf "${builds:?}/$old"
  done
}

# Rehearsals write down what Java loads at a start and which code runs often, which makes later
# starts two times as fast and first pages quicker. Nothing depends on them.
prepare_fast_start() {
  local folder
  say "Preparing a fast start"
  folder=$(mktemp -d)
  rehearse "$1/start.aot" "$folder" serve --port 0 --host 127.0.0.1 --example --rehearse
  rehearse "$1/analyse.aot" "$folder" analyse rehearse "$folder"
  rm -rf "$folder"
}

# Runs the command once and keeps in the first file what was learnt.
rehearse() {
  local cache=$1 folder=$2
  shift 2
  env -u CROSSROADS_DATABASE_URL CROSSROADS_DATA_DIR="$folder" \
    "$JAVA_HOME/bin/java" "${java_options[@]}" -XX:AOTCacheOutput="$cache" \
    -jar "${cache%/*}/crossroads-platform.jar" "$@" >/dev/null 2>&1 || rm -f "$cache"
}

java_options=(
  "-Xmx${CROSSROADS_MEMORY:-512m}" -XX:+UseG1GC -XX:+ExitOnOutOfMemoryError
  -Xlog:disable -Xlog:all=error:stderr -Djava.awt.headless=true
)

# Becomes Crossroads with these arguments.
become_crossroads() {
  local cache=${jar%/*}/start.aot
  [[ ${1:-} == analyse ]] && cache=${jar%/*}/analyse.aot
  [[ -f $cache ]] && java_options+=("-XX:AOTCache=$cache")
  [[ -t 2 ]] && java_options+=(-Dcrossroads.terminal=true)
  exec "$JAVA_HOME/bin/java" "${java_options[@]}" -jar "$jar" "$@"
}
