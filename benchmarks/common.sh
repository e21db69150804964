# Shared by the scripts beside it: builds, and runs one benchmark with a database to throw away.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
source "$root/bin/common.sh"

# benchmark CLASS ARGUMENTS…; CROSSROADS_MEMORY sets the heap
benchmark() {
  local class=$1
  shift
  find_jdk
  build_where_needed
  (cd "$root" && mvn -q -B -ntp -DskipTests -pl benchmarks -am process-classes)
  CROSSROADS_DATA_DIR=$(mktemp -d)
  export CROSSROADS_DATA_DIR
  trap 'rm -rf "$CROSSROADS_DATA_DIR"' EXIT
  "$JAVA_HOME/bin/java" "-Xmx${CROSSROADS_MEMORY:-512m}" --enable-native-access=ALL-UNNAMED \
    -cp "$root/benchmarks/target/classes:$jar:$(dirname "$jar")/lib/*:$root/benchmarks/target/peers/*" \
    "org.crossroads.benchmarks.$class" "$@"
}
