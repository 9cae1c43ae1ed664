package org.cyberatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Words that the sources, the documents and the schema do not use. In code, comments and texts are checked, in documents all but the
 * code; names of types and fields are a promise to clients.
 */
@Execution(ExecutionMode.CONCURRENT)
class WordsTest {

    private static final List<Rule> RULES = List.of(
            new Rule("whoever", "name the client, user, operator or curator that is meant"),
            new Rule(
                    "nobody|no one|somebody|someone", "software, clients and sources are no persons: name the subject"),
            new Rule("at hand", "rows are in memory"),
            new Rule("(?:those|ones) (?:that|who|which)", "repeat the noun"),
            new Rule("(?<=/\\*\\* |[*] |// |-- |[.] )(?-i:What) (?:is|was|are|were)", "begin with a noun phrase"),
            new Rule(
                    "(?<![:\"])questions?(?! mark|\")|(?:cached|kept|stored) answers?",
                    "clients send requests or queries, and get responses"),
            new Rule("lets? (?:\\w+ ){0,2}through", "rows match a filter"),
            new Rule(
                    "readings(?!\")|(?<!\")readings|(?:an?|each|every|either|one|no|its|own|this|that|preferred|other|another|first|last|dated|undated|lowest|highest|newest|oldest|single|published)"
                            + " reading(?! room)",
                    "the type, the table and the user say observation"));

    private static final List<String> ROOTS = List.of(
            "README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "src/main", "docs", "db", "deploy", "bin");

    private static final Pattern BEGINS_WITHOUT_A_NOUN = Pattern.compile(
            "(?s)/\\*\\*[\\s*]+(?:What|Who|Whom|Whose|Which|Where|When|How|Whether|That|Adds|Chooses|Executes|Leaves|Loads|Serves)\\b(?:(?!\\*/).)*\\*/"
                    + "(?:\\s*@[^\n]*)*\\s*(?:(?:public|protected|private|static|final|abstract|sealed)\\s+)*(?:class|record|interface|enum|package)\\b");

    private static final Pattern REPEATS_THE_DESCRIPTION =
            Pattern.compile("/\\*\\*[\\s*]+([^*]+?)\\.?\\s*(?:\\*/|\n)[^@]*@Description\\(\\s*\"\\1\\.");

    private record Rule(Pattern pattern, String reason) {
        Rule(String words, String reason) {
            this(Pattern.compile("(?i)(?<![\\w.{_-])(?:" + words + ")(?![\\w_(}-])"), reason);
        }

        Stream<MatchResult> in(String text) {
            return pattern.matcher(text).results();
        }
    }

    @Test
    void theWordsAreThoseOfTheField() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path path : files()) {
            found.addAll(violations(path.toString(), Prose.of(path.toString()).in(Files.readString(path))));
        }
        assertEquals("", String.join("\n", found));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A.java       | /** Whoever asks. */ class A {}                         | A.java:1: Whoever
                    A.java       | class A { String whoever = "asked by Nobody"; }         | A.java:1: Nobody
                    A.java       | int readings; // the preferred reading                  | A.java:1: preferred reading
                    A.java       | String s = "\\"at hand\\"";                             | A.java:1: at hand
                    A.java       | /** What is kept. */                                    | A.java:1: What is
                    a.sql        | -- Readings by year.                                    | a.sql:1: Readings
                    a.sql        | COMMENT ON TABLE a IS 'those that were read';           | a.sql:1: those that
                    a.graphql    | # somebody                                              | a.graphql:1: somebody
                    a.graphql    | "Null if someone knows." a: Int                         | a.graphql:1: someone
                    a.md         | Rows `nobody` reads, which no one asked for.            | a.md:1: no one
                    a.html       | <p title="one reading">{row.readings}</p>               | a.html:1: one reading
                    a.properties | # whoever sets it                                       | a.properties:1: whoever
                    """)
    void aWordIsFoundInTheTextsOfEachKindOfFile(String file, String content, String expected) {
        List<String> found = violations(file, Prose.of(file).in(content));
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.get(0).startsWith(expected + " – "), found::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A.java    | class A { int readings; Object nobody; } // reading the request
                    A.java    | char quote = '"'; int readings = 1; char other = '"';
                    a.graphql | query { coverage { readings } }
                    a.md      | `readings` counts them, while the file is reading
                    a.sql     | SELECT readings FROM a WHERE actor_reading = 1
                    """)
    void namesAndOtherWordsPass(String file, String content) {
        assertEquals(List.of(), violations(file, Prose.of(file).in(content)));
    }

    @Test
    void aCommentOfAClassBeginsWithANoun() throws IOException {
        assertEquals(List.of(), comments(BEGINS_WITHOUT_A_NOUN));
    }

    @Test
    void noCommentRepeatsADescription() throws IOException {
        assertEquals(List.of(), comments(REPEATS_THE_DESCRIPTION));
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String root : ROOTS) {
            try (Stream<Path> paths = Files.walk(Path.of(root))) {
                paths.filter(path -> Files.isRegularFile(path) && Prose.of(path.toString()) != null)
                        .sorted()
                        .forEach(files::add);
            }
        }
        assertTrue(files.size() > 500, "the sources are not found");
        return files;
    }

    private static List<String> comments(Pattern pattern) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path path : files()) {
            if (path.toString().endsWith(".java")) {
                String source = Files.readString(path);
                pattern.matcher(source)
                        .results()
                        .map(match -> "%s:%d: %s".formatted(path, lineOf(source, match.start()), match.group()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static List<String> violations(String file, String prose) {
        List<String> found = new ArrayList<>();
        for (Rule rule : RULES) {
            rule.in(prose)
                    .map(match -> "%s:%d: %s – %s"
                            .formatted(file, lineOf(prose, match.start()), match.group(), rule.reason()))
                    .forEach(found::add);
        }
        return found;
    }

    private static long lineOf(String text, int position) {
        return text.substring(0, position).lines().count()
                + (position == 0 || text.charAt(position - 1) == '\n' ? 1 : 0);
    }

    /** Parts of a file that people read; all other characters are blanked, so that lines and positions stay. */
    private enum Prose {
        JAVA("//[^\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])*'", true),
        GRAPHQL("#[^\n]*|\"(?:\\\\.|[^\"\\\\\n])*\"", true),
        SQL("--[^\n]*|/\\*.*?\\*/|'(?:''|[^'])*'", true),
        MARKDOWN("(?m)^( *)```.*?^\\1```|`[^`]*`|\\]\\([^)]*\\)", false),
        PLAIN("\\{[^}\n]*\\}", false);

        private final Pattern pattern;
        private final boolean kept;

        Prose(String pattern, boolean kept) {
            this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
            this.kept = kept;
        }

        static Prose of(String file) {
            return switch (file.substring(file.lastIndexOf('.') + 1)) {
                case "java", "ts", "js" -> JAVA;
                case "graphql" -> GRAPHQL;
                case "sql" -> SQL;
                case "md" -> MARKDOWN;
                case "html", "css", "properties", "sh", "yml", "yaml", "cfg", "bin/atlas" -> PLAIN;
                default -> null;
            };
        }

        String in(String content) {
            StringBuilder prose = new StringBuilder();
            int end = 0;
            for (MatchResult match : pattern.matcher(content).results().toList()) {
                prose.append(part(content.substring(end, match.start()), !kept)).append(part(match.group(), kept));
                end = match.end();
            }
            return prose.append(part(content.substring(end), !kept)).toString();
        }

        private static String part(String text, boolean kept) {
            return kept ? text : text.replaceAll("[^\n]", " ");
        }
    }
}
