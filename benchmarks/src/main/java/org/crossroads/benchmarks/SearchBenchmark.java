package org.crossroads.benchmarks;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.crossroads.platform.Crossroads;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.crossroads.platform.directory.search.SearchQuery;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.imports.DataVersion;
import org.crossroads.platform.imports.ImportOptions;
import org.crossroads.platform.imports.ImportProgress;
import org.crossroads.platform.imports.Imports;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Search as you type over the whole real register, beside pg_trgm in the same run.
 *
 * <p>Arguments: the register file, then any of groups, group links; see {@code benchmarks/search}.
 */
public final class SearchBenchmark {
  private static final int QUERIES = 4_000;
  private static final int MISSED_SHOWN = 12;
  private static final int SAMPLE = 300;
  private static final long SEED = 42;
  private static final int CLIENTS = 16;
  private static final PrintStream OUT = System.out;

  private final DataSource database;
  private final OrganisationSearch search;
  private final List<SearchQueries.TypedQuery> queries;

  private SearchBenchmark(DataSource database, int count) throws SQLException {
    this.database = database;
    this.search = new OrganisationSearch(database);
    this.queries = new SearchQueries(targets(database), SEED).list(count);
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("crossroads-benchmark");
    int count = Integer.getInteger("queries", QUERIES);
    try (var context =
        new SpringApplicationBuilder(Crossroads.class)
            .web(WebApplicationType.NONE)
            .lazyInitialization(true)
            .properties("crossroads.database.directory=" + folder, "crossroads.follow-data=false")
            .run()) {
      Imports imports = context.getBean(Imports.class);
      String[] kinds = {"register", "groups", "group-links"};
      for (int i = 0; i < arguments.length; i++) {
        var file = new InputFile(Path.of(arguments[i]));
        imports.run(kinds[i], file, ImportOptions.none(), ImportProgress.SILENT);
      }
      DataSource database = context.getBean(DataSource.class);
      try (Connection connection = database.getConnection()) {
        Machine.print(OUT, connection);
      }
      OUT.printf("Data version %d%n", context.getBean(DataVersion.class).current());
      new SearchBenchmark(database, count).run();
    }
  }

  private void run() throws Exception {
    OUT.printf("%n## Building the index%n");
    Results builds =
        new Runs(3).add("index built from the database", this::secondsToBuild).inTurn(OUT);
    builds.print(OUT, "s");

    search.suggest("warm", 10);
    TrigramSearch.prepare(database);
    TrigramSearch.Variant variant = bestVariant();
    OUT.printf(
        "%n## %,d queries, seed %d, peer pg_trgm %s (GiST, siglen 64)%n",
        queries.size(), SEED, variant);
    oneConnection(variant);
    manyClients();
  }

  private double secondsToBuild() throws Exception {
    try (OrganisationSearch fresh = new OrganisationSearch(database)) {
      return Runs.seconds(() -> fresh.search(SearchQuery.of("", 1)));
    }
  }

  /** Chooses the variant that finds most of a sample, so that the peer is at its best. */
  private TrigramSearch.Variant bestVariant() throws SQLException {
    Map<TrigramSearch.Variant, Integer> found = new LinkedHashMap<>();
    for (TrigramSearch.Variant variant : TrigramSearch.Variant.values()) {
      try (TrigramSearch peer = new TrigramSearch(database, variant)) {
        int hits = 0;
        for (var query : queries.subList(0, Math.min(SAMPLE, queries.size()))) {
          hits += found(peer, query) ? 1 : 0;
        }
        found.put(variant, hits);
        OUT.printf("pg_trgm %s finds %d of the first %d%n", variant, hits, SAMPLE);
      }
    }
    return found.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private void oneConnection(TrigramSearch.Variant variant) throws SQLException {
    queries.forEach(this::found);
    double[] own = new double[queries.size()];
    double[] peers = new double[queries.size()];
    Map<String, int[]> recall = new LinkedHashMap<>();
    List<SearchQueries.TypedQuery> missed = new ArrayList<>();
    recall.put("all", new int[3]);
    try (TrigramSearch peer = new TrigramSearch(database, variant)) {
      for (int i = 0; i < own.length; i++) {
        var query = queries.get(i);
        long start = System.nanoTime();
        boolean ownFound = found(query);
        long between = System.nanoTime();
        boolean peerFound = found(peer, query);
        own[i] = (between - start) / 1e6;
        peers[i] = (System.nanoTime() - between) / 1e6;
        if (peerFound && !ownFound) {
          missed.add(query);
        }
        for (String kind : List.of("all", query.kind())) {
          int[] tally = recall.computeIfAbsent(kind, added -> new int[3]);
          tally[0]++;
          tally[1] += ownFound ? 1 : 0;
          tally[2] += peerFound ? 1 : 0;
        }
      }
    }
    OUT.printf("%n| queries | number | recall@10 | pg_trgm |%n|---|---:|---:|---:|%n");
    recall.forEach((kind, tally) ->
        OUT.printf(
            "| %s | %,d | %.3f | %.3f |%n",
            kind, tally[0], (double) tally[1] / tally[0], (double) tally[2] / tally[0]));
    OUT.printf("%nOnly pg_trgm finds %d, such as:%n", missed.size());
    missed.stream().limit(MISSED_SHOWN).forEach(query -> OUT.printf("* %s%n", query));
    OUT.printf("%n| one connection | median (ms) | p99 (ms) | most (ms) |%n|---|---:|---:|---:|%n");
    printLatencies("search, in process", own);
    printLatencies("pg_trgm, with its way over loopback", peers);
    OUT.printf(
        "pg_trgm takes %.1f times as long in the median, %.1f times at p99.%n",
        Results.quantile(peers, 0.5) / Results.quantile(own, 0.5),
        Results.quantile(peers, 0.99) / Results.quantile(own, 0.99));
  }

  private void manyClients() throws Exception {
    List<Callable<double[]>> clients = new ArrayList<>();
    try (ExecutorService server = Executors.newVirtualThreadPerTaskExecutor();
        ExecutorService poller = Executors.newSingleThreadExecutor();
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
      for (int client = 0; client < CLIENTS; client++) {
        int first = client;
        clients.add(() -> timesFrom(first, work -> poller.execute(() -> server.execute(work))));
      }
      long start = System.nanoTime();
      List<Double> all = new ArrayList<>();
      for (Future<double[]> times : threads.invokeAll(clients)) {
        for (double time : times.get()) {
          all.add(time);
        }
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      OUT.printf(
          "%n| %d clients | median (ms) | p99 (ms) | most (ms) |%n|---|---:|---:|---:|%n", CLIENTS);
      printLatencies("search, in process", all.stream().mapToDouble(Double::doubleValue).toArray());
      OUT.printf("%,.0f searches a second%n", all.size() / seconds);
    }
  }

  /**
   * Each search in a virtual thread that one thread starts for all clients, as the web server does;
   * its wait for a processor is in its time. Started from a thread each, some would wait for ever
   * longer: a processor goes on with the queue that it is at.
   */
  private double[] timesFrom(int first, Executor server) throws Exception {
    double[] times = new double[queries.size() / CLIENTS];
    for (int i = 0; i < times.length; i++) {
      var query = queries.get(first + i * CLIENTS);
      long start = System.nanoTime();
      CompletableFuture.runAsync(() -> search.suggest(query.text(), 10), server).get();
      times[i] = (double) (System.nanoTime() - start) / TimeUnit.MILLISECONDS.toNanos(1);
    }
    return times;
  }

  private static void printLatencies(String name, double[] milliseconds) {
    OUT.printf(
        "| %s | %.2f | %.2f | %.2f |%n",
        name,
        Results.quantile(milliseconds, 0.5),
        Results.quantile(milliseconds, 0.99),
        Results.quantile(milliseconds, 1));
  }

  private boolean found(SearchQueries.TypedQuery query) {
    return search.suggest(query.text(), 10).stream()
        .map(hit -> hit.organisation())
        .anyMatch(one -> query.isAnsweredBy(one.name(), town(one)));
  }

  private static String town(OrganisationSummary organisation) {
    String town = organisation.town();
    return town == null ? "" : town;
  }

  private static boolean found(TrigramSearch peer, SearchQueries.TypedQuery query)
      throws SQLException {
    return peer.first(query.text()).stream()
        .anyMatch(one -> query.isAnsweredBy(one.name(), one.town()));
  }

  private static List<SearchQueries.Target> targets(DataSource database) throws SQLException {
    List<SearchQueries.Target> targets = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                SELECT o.name, coalesce(o.town, '') AS town
                FROM organisation AS o
                WHERE o.kind = 'institution'
                ORDER BY o.urn
                """)) {
      while (rows.next()) {
        targets.add(new SearchQueries.Target(rows.getString(1), rows.getString(2)));
      }
    }
    return targets;
  }
}
