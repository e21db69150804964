package org.crossroads.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.Crossroads;
import org.crossroads.platform.directory.Area;
import org.crossroads.platform.directory.Areas;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.crossroads.platform.directory.search.SearchNotReady;
import org.crossroads.platform.directory.search.SearchQuery;
import org.crossroads.platform.example.ExampleCounty;
import org.crossroads.platform.example.ExampleFile;
import org.crossroads.platform.example.ExampleOptions;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.imports.ImportOptions;
import org.crossroads.platform.imports.ImportProgress;
import org.crossroads.platform.imports.Imports;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Pages of the real application, with all England in it, asked for by 16 clients in another process
 * on the same machine; and how many bytes the pages are.
 *
 * <p>Asks for 2,000 institutions and for all areas of England in turn, kept pages after the round
 * that is not counted; and at last for institutions that nobody has asked for yet. The times are
 * those that the clients see, so they are upper bounds of the server's own.
 */
public final class PagesBenchmark {
  private static final int ROUNDS = 5;
  private static final int INSTITUTIONS = 2_000;
  private static final int MOST_FIRST_VIEWS = 24_000;
  private static final int MOST_LOOKS = 120;
  private static final int BETWEEN_LOOKS_MILLIS = 1_000;

  private final ConfigurableApplicationContext application;
  private final Path folder;

  private PagesBenchmark(ConfigurableApplicationContext application, Path folder) {
    this.application = application;
    this.folder = folder;
  }

  /**
   * @param arguments the folder with the files of the register; without it a generated England is
   *     taken
   */
  public static void main(String[] arguments) throws Exception {
    Path data = Path.of(arguments.length == 0 ? "../shared/data" : arguments[0]);
    Path folder = Files.createTempDirectory("pages");
    try (ConfigurableApplicationContext application =
        new SpringApplicationBuilder(Crossroads.class).properties("server.port=0").run()) {
      new PagesBenchmark(application, folder).run(data);
    }
  }

  private void run(Path data) throws Exception {
    try (var connection = application.getBean(DataSource.class).getConnection()) {
      Machine.print(System.out, connection);
    }
    files(data).forEach(this::take);
    awaitSearch();
    String address =
        "http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port");
    List<String> organisations = organisations();
    List<String> areas = areas();
    System.out.printf("%,d organisations, %,d areas%n", organisations.size(), areas.size());
    new PageWeights(address).print(System.out, organisations.getFirst(), areas.getFirst());
    Load one = new Load(address, list("organisations", organisations));
    Load other = new Load(address, list("areas", areas));
    new Runs(ROUNDS)
        .add("organisation pages", one::pagesASecond)
        .add("area pages", other::pagesASecond)
        .inTurn(System.out)
        .print(System.out, "pages a second");
    one.print(System.out, "organisation pages");
    other.print(System.out, "area pages");
    Load first = new Load(address, list("first", firstViews()));
    System.out.printf(
        "organisation pages at their first view: %,.0f a second%n", first.pagesASecond());
    first.printLast(System.out, "organisation pages at their first view");
  }

  private List<ExampleFile> files(Path data) throws Exception {
    Path register = data.resolve("gias/edubasealldata_rebuilt_2023-11.csv.gz");
    if (!Files.exists(register)) {
      System.out.println("There is no " + register + "; taking a generated England.");
      return ExampleCounty.write(folder, ExampleOptions.timesEngland(1, 1));
    }
    return List.of(
        new ExampleFile("register", register),
        new ExampleFile("groups", data.resolve("gias/groups_2022-03.csv.gz")),
        new ExampleFile("group-links", data.resolve("gias/group_links_2022-03.csv.gz")),
        new ExampleFile("links", data.resolve("gias/links_edubasealldata20230421.csv.gz")));
  }

  private void take(ExampleFile file) {
    System.out.println("importing " + file.kind());
    application
        .getBean(Imports.class)
        .run(file.kind(), new InputFile(file.path()), ImportOptions.none(), ImportProgress.SILENT);
  }

  /** Nodes answer from an index that they build after an import; until then pages say so. */
  private void awaitSearch() throws InterruptedException {
    OrganisationSearch search = application.getBean(OrganisationSearch.class);
    int all =
        JdbcClient.create(application.getBean(DataSource.class))
            .sql("SELECT count(*) FROM organisation")
            .query(Integer.class)
            .single();
    for (int look = 0; look < MOST_LOOKS; look++) {
      try {
        if (search.search(SearchQuery.of("", 1)).total() == all) {
          return;
        }
      } catch (SearchNotReady e) {
        System.out.println("the search index is being built");
      }
      Thread.sleep(BETWEEN_LOOKS_MILLIS);
    }
    throw new IllegalStateException("The search index is not there.");
  }

  private List<String> organisations() {
    return organisations(0, INSTITUTIONS);
  }

  /** More than are answered in one round, so that none is asked for twice. */
  private List<String> firstViews() {
    return organisations(INSTITUTIONS, MOST_FIRST_VIEWS);
  }

  private List<String> organisations(int from, int most) {
    return JdbcClient.create(application.getBean(DataSource.class))
        .sql(
            """
            SELECT o.id
            FROM organisation AS o
            WHERE o.kind = 'institution' AND o.status = 'open'
            ORDER BY md5(o.id::text), o.id
            OFFSET :from
            LIMIT :most
            """)
        .param("from", from)
        .param("most", most)
        .query(UUID.class)
        .stream()
        .map(id -> "/organisations/" + id)
        .toList();
  }

  private List<String> areas() {
    return application.getBean(Areas.class).listAuthorities().stream()
        .filter(Area::inEngland)
        .map(area -> "/areas/" + area.code())
        .toList();
  }

  private Path list(String name, List<String> paths) throws Exception {
    return Files.write(folder.resolve(name + ".txt"), paths);
  }
}
