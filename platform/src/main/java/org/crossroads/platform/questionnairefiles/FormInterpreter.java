package org.crossroads.platform.questionnairefiles;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossroads.platform.files.WrongFile;
import org.crossroads.platform.questionnairefiles.Question.Choice;
import org.crossroads.platform.questionnairefiles.Question.Kind;

/** Makes questions of the rows of a form. For one form. */
final class FormInterpreter {
  private static final Set<String> METADATA =
      Set.of(
          "start",
          "end",
          "today",
          "deviceid",
          "username",
          "phonenumber",
          "audit",
          "simserial",
          "subscriberid",
          "email");
  private static final String NOTES = "notes";
  private static final Choice OTHER_CHOICE = new Choice("other", "Other");
  private static final Set<String> OTHER =
      Set.of(
          "date",
          "time",
          "datetime",
          "geopoint",
          "geotrace",
          "geoshape",
          "file",
          "image",
          "audio",
          "video",
          "barcode");

  private final FormSheets sheets;
  private final Map<String, List<Choice>> lists = new LinkedHashMap<>();
  private final Deque<Group> groups = new ArrayDeque<>();
  private final List<Question> questions = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> notUsed = new LinkedHashSet<>();
  private final List<String> problems = new ArrayList<>();
  private final List<String> unsupported = new ArrayList<>();
  private final FormAssembly assembly = new FormAssembly();

  /** An open group. */
  private record Group(FormRow row, String label, Condition asked) {
    boolean isGrid() {
      return row.text("appearance").contains("table-list");
    }

    /** Whether it is a page of the form by the convention of XLSForm. */
    boolean isPage() {
      return row.text("appearance").contains("field-list");
    }
  }

  FormInterpreter(FormSheets sheets) {
    this.sheets = sheets;
  }

  /**
   * What is counted.
   *
   * @throws WrongFile with the first thing that is wrong
   */
  Questionnaire questionnaire() {
    read();
    if (!problems.isEmpty()) {
      throw new WrongFile(problems.getFirst());
    }
    if (questions.isEmpty()) {
      throw new WrongFile(
          "\"%s\" holds no question. Give the sheet survey rows such as select_one yes_no, q1, \"Is it?\"."
              .formatted(sheets.file()));
    }
    List<String> notes = new ArrayList<>();
    if (!notUsed.isEmpty()) {
      notes.add("Not used of the form: %s.".formatted(String.join(", ", notUsed)));
    }
    return new Questionnaire(title(), settings().text("version"), questions, notes);
  }

  /** What is put on pages, and everything that is wrong with it. */
  FormReading form() {
    read();
    List<String> all = new ArrayList<>(problems);
    all.addAll(unsupported);
    Form form = new Form(title(), assembly.pages());
    if (all.isEmpty()) {
      FormChecks.problems(form).stream().map(this::inSheet).forEach(all::add);
    }
    // Pages show notes; they are only not counted.
    notUsed.remove(NOTES);
    return new FormReading(form, all, List.copyOf(notUsed));
  }

  /** A problem with where its question stands. */
  private String inSheet(FormChecks.Problem problem) {
    return sheets.survey().stream()
        .filter(row -> row.text("name").equals(problem.question()) && !problem.column().isEmpty())
        .findFirst()
        .map(row -> row.problem(problem.column(), problem.sentence(), "").strip())
        .orElse(problem.sentence());
  }

  private void read() {
    sheets.choices().forEach(row -> gather(row, this::readChoice));
    sheets.survey().forEach(row -> gather(row, this::readRow));
    Stream.concat(sheets.choices().stream(), sheets.survey().stream())
        .flatMap(row -> row.unused().stream())
        .forEach(column -> notUsed.add("column " + column));
    if (!groups.isEmpty()) {
      problems.add(
          groups
              .getFirst()
              .row()
              .problem(
                  "type",
                  "The group is not closed.",
                  "Add a row \"end group\" after its questions."));
    }
  }

  private void gather(FormRow row, Consumer<FormRow> reading) {
    try {
      reading.accept(row);
    } catch (WrongFile wrong) {
      problems.add(String.valueOf(wrong.getMessage()));
    }
  }

  private String title() {
    return settings().inAnyLanguage("form_title");
  }

  private FormRow settings() {
    return sheets.settings().isEmpty()
        ? new FormRow(sheets.file(), "settings", 1, Map.of())
        : sheets.settings().getFirst();
  }

  private void readChoice(FormRow row) {
    String list = row.text("list_name").isEmpty() ? row.text("list name") : row.text("list_name");
    String name = row.text("name").isEmpty() ? row.text("value") : row.text("name");
    if (list.isEmpty()) {
      throw row.wrong(
          "list_name", "The choice belongs to no list.", "Name the list that questions refer to.");
    }
    if (name.isEmpty() || name.contains(" ")) {
      throw row.wrong(
          "name",
          name.isEmpty() ? "The choice has no name." : "The name of a choice holds a space.",
          "Write a short name without spaces; people read the label.");
    }
    List<Choice> choices = lists.computeIfAbsent(list, key -> new ArrayList<>());
    if (choices.stream().anyMatch(each -> each.name().equals(name))) {
      throw row.wrong(
          "name", "The list \"%s\" has it already.".formatted(list), "Remove or rename one.");
    }
    String label = row.inAnyLanguage("label");
    choices.add(new Choice(name, label.isEmpty() ? name : label));
  }

  private void readRow(FormRow row) {
    String[] words = row.text("type").toLowerCase(Locale.ROOT).split("\\s+", -1);
    String type = words[0].replace('-', '_');
    String second = words.length > 1 ? words[1] : "";
    boolean group = second.equals("group") || type.endsWith("_group");
    boolean repeat = second.equals("repeat") || type.endsWith("_repeat");
    if (repeat) {
      throw row.wrong(
          "type",
          "Repeated questions are not counted yet.",
          "Take the rows from begin repeat to end repeat out of the copy that is analysed.");
    }
    if (group && type.startsWith("begin")) {
      openGroup(row);
    } else if (group && type.startsWith("end")) {
      if (groups.isEmpty()) {
        throw row.wrong(
            "type", "No group is open here.", "Remove the row, or add its begin group.");
      }
      closeGroup(groups.pop());
    } else if (type.isEmpty() && row.text("name").isEmpty()) {
      notUsed.add("row %d of %s without a type".formatted(row.number(), row.sheet()));
    } else {
      readQuestion(row, type);
    }
  }

  private void readQuestion(FormRow row, String type) {
    switch (type) {
      case "select_one", "select_multiple" ->
          add(row, type.equals("select_one") ? Kind.SINGLE : Kind.SEVERAL, choices(row));
      case "integer", "decimal", "range" -> {
        if (type.equals("range") && !row.text("parameters").isEmpty()) {
          notUsed.add("parameters of range");
        }
        add(row, Kind.NUMBER, List.of());
      }
      case "text" -> add(row, Kind.TEXT, List.of());
      case "note" -> {
        notUsed.add(NOTES);
        assembly.add(question(row, FormKind.INFORMATION, row.text("name"), List.of()));
      }
      case "calculate", "hidden" -> notUsed.add(type);
      case "acknowledge" -> {
        notUsed.add(type);
        notOnPages(row);
      }
      case String other when METADATA.contains(other) -> notUsed.add(type);
      case String other when OTHER.contains(other) -> add(row, Kind.OTHER, List.of());
      default ->
          throw row.wrong(
              "type",
              type.isEmpty() ? "The question has no type." : "There is no such type.",
              "Use select_one LIST, select_multiple LIST, integer, decimal, date, text, note, begin"
                  + " group or end group.");
    }
  }

  private List<Choice> choices(FormRow row) {
    String[] words = row.text("type").split("\\s+", -1);
    String list = words.length > 1 ? words[1] : "";
    List<Choice> choices = lists.get(list);
    if (choices == null) {
      throw row.wrong(
          "type",
          list.isEmpty()
              ? "The question names no list of choices."
              : "The sheet choices has no list \"%s\".".formatted(list),
          lists.isEmpty()
              ? "Add the list to the sheet choices."
              : "There are: %s.".formatted(String.join(", ", lists.keySet())));
    }
    return words.length > 2 && words[2].equalsIgnoreCase("or_other") ? withOther(choices) : choices;
  }

  /** The words that it offers beside the choice have no place. */
  private List<Choice> withOther(List<Choice> choices) {
    notUsed.add("words beside or_other");
    List<Choice> all = new ArrayList<>(choices);
    if (choices.stream().noneMatch(each -> each.name().equals(OTHER_CHOICE.name()))) {
      all.add(OTHER_CHOICE);
    }
    return all;
  }

  private void add(FormRow row, Kind kind, List<Choice> choices) {
    String name = row.text("name");
    if (!name.matches("[\\p{L}_][\\p{L}\\p{N}_.-]{0,199}")) {
      throw row.wrong(
          "name",
          name.isEmpty() ? "The question has no name." : "That cannot be a name.",
          "Write letters, digits and underscores, beginning with a letter; it is the column of the"
              + " answers.");
    }
    if (!names.add(name.toLowerCase(Locale.ROOT))) {
      throw row.wrong("name", "Another question has this name.", "Rename one of them.");
    }
    List<Condition> conditions = new ArrayList<>();
    groups.descendingIterator().forEachRemaining(group -> conditions.add(group.asked()));
    conditions.add(condition(row));
    conditions.removeIf(each -> each instanceof Condition.Always);
    Condition asked = conditions.isEmpty() ? new Condition.Always() : new Condition.All(conditions);
    addCounted(row, kind, choices, asked);
    addToPage(row, kind, name, choices);
  }

  private void addCounted(FormRow row, Kind kind, List<Choice> choices, Condition asked) {
    String name = row.text("name");
    String written = row.inAnyLanguage("label");
    String label = written.isEmpty() ? name : written;
    questions.add(
        new Question(
            name,
            label,
            kind,
            groups.isEmpty() || groups.getFirst().isPage() ? "" : groups.getFirst().label(),
            choices,
            FormQuestionRow.bands(row, kind),
            asked));
    Set<FormExtra> extras = FormExtra.read(row.text("parameters"), FormKind.TEXT);
    if (kind == Kind.TEXT && extras.contains(FormExtra.QUOTE)) {
      questions.add(FormQuestion.quoting(name, label, asked, extras.contains(FormExtra.NAME)));
    }
  }

  private void openGroup(FormRow row) {
    boolean outermost = groups.isEmpty();
    Group group = new Group(row, row.inAnyLanguage("label"), condition(row));
    if (group.isGrid()) {
      assembly.beginGrid(question(row, FormKind.GRID, row.text("name"), List.of()));
    } else if (outermost) {
      assembly.beginPage(group.label());
    } else if (!group.label().isEmpty()) {
      assembly.add(question(row, FormKind.INFORMATION, row.text("name"), List.of()));
    }
    groups.push(group);
  }

  private void closeGroup(Group group) {
    if (group.isGrid()) {
      if (assembly.endGrid()) {
        notUsed.add("required in some rows of a grid");
      }
    } else if (groups.isEmpty()) {
      assembly.endPage();
    }
  }

  private void addToPage(FormRow row, Kind kind, String name, List<Choice> choices) {
    if (kind == Kind.OTHER && !row.text("type").toLowerCase(Locale.ROOT).matches("date|file")) {
      notOnPages(row);
      return;
    }
    FormQuestion question = question(row, FormQuestionRow.kind(row, kind), name, choices);
    if (assembly.inGrid() && !assembly.fitsGrid(question)) {
      unsupported.add(
          row.problem(
              "type",
              "The rows of a grid all offer the same choices, one of them.",
              "Use select_one with the same list in each row, or end the group before it."));
    } else {
      if (assembly.inGrid()) {
        checkGridRow(row);
      }
      assembly.add(question);
    }
  }

  private void checkGridRow(FormRow row) {
    if (!row.text("relevant").isEmpty()) {
      unsupported.add(
          row.problem(
              "relevant",
              "A grid is put as a whole.",
              "Write the condition in the row begin group, or take the question out of the grid."));
    }
    if (!row.inAnyLanguage("hint").isEmpty()) {
      notUsed.add("hints in grids");
    }
  }

  private void notOnPages(FormRow row) {
    unsupported.add(
        row.problem(
            "type",
            "Pages have no such question.",
            "Use select_one, select_multiple, integer, decimal, date, text, file or note."));
  }

  /** The question as it is put; conditions of the pages around it are its own. */
  private FormQuestion question(FormRow row, FormKind kind, String name, List<Choice> choices) {
    return FormQuestionRow.question(row, kind, name, choices, relevant(row), unsupported);
  }

  private String relevant(FormRow row) {
    List<String> all = new ArrayList<>();
    groups
        .descendingIterator()
        .forEachRemaining(group -> {
          if (!group.isGrid()) {
            all.add(group.row().text("relevant"));
          }
        });
    all.add(row.text("relevant"));
    all.removeIf(String::isEmpty);
    return all.size() < 2
        ? String.join("", all)
        : all.stream().map("(%s)"::formatted).collect(Collectors.joining(" and "));
  }

  private static Condition condition(FormRow row) {
    try {
      return ConditionText.read(row.text("relevant"));
    } catch (IllegalArgumentException e) {
      throw row.wrong(
          "relevant",
          "The condition cannot be followed: %s.".formatted(e.getMessage()),
          "Write it as ${q1} = 'yes', with and, or, not(…) and selected(${q1}, 'a').");
    }
  }
}
