package org.cyberatlas.page;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Words and figures as the pages have them: {@code {say:date(round.start)}} in a template. */
@TemplateExtension(namespace = "say")
public final class Say {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String UNKNOWN = "not known";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final Pattern DAY_OR_MONTH = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
    private static final int OLD = 5;
    /** Characters for which the column of a response has room. */
    private static final int WIDTH = 58;

    private Say() {}

    /** A date known to the day, month or year. */
    public static String date(Object date) {
        if (date == null) {
            return "date " + UNKNOWN;
        }
        String text = date.toString();
        return switch (text.length()) {
            case 10 -> LocalDate.parse(text).format(DAY);
            case 7 -> LocalDate.parse(text + "-01").format(MONTH);
            default -> text;
        };
    }

    /** The label of a period or of an edition, with its days and months in words: "16 March 2026", "2021-Q4". */
    public static String dates(Object label) {
        return DAY_OR_MONTH.matcher(label.toString()).replaceAll(found -> date(found.group()));
    }

    /** The period of an observation in words. */
    public static String period(Object observation) {
        Object label = Tree.at(observation, "period/label");
        return label == null ? "not dated" : dates(label);
    }

    /** A value of an enumeration as words: CYBER_DIALOGUE is "Cyber dialogue". */
    public static String words(Object value) {
        if (value == null) {
            return UNKNOWN;
        }
        String words = value.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
        words = words.replaceAll("\\beu\\b", "EU")
                .replaceAll("\\bun\\b", "UN")
                .replaceAll("\\bict\\b", "ICT")
                .replaceAll("\\b(multi|non|vice) ", "$1-")
                .replace("track 1 5", "track 1.5");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The same within a sentence. */
    public static String low(Object value) {
        String words = words(value);
        return words.matches("[A-Z]{2}.*")
                ? words
                : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** Kind and reference of an instrument: "Resolution, A/RES/78/237", "Directive (EU) 2022/2555". */
    public static String kind(Object instrument) {
        Map<?, ?> shown = (Map<?, ?>) instrument;
        String kind = words(shown.get("kind"));
        String reference = (String) shown.get("reference");
        return reference == null ? kind : reference.startsWith(kind) ? reference : kind + ", " + reference;
    }

    /** A value of an enumeration as a URI has it: in lower case, with hyphens. */
    public static String value(Object value) {
        return value.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Vote of a State in words. */
    public static String vote(Object choice) {
        return switch (String.valueOf(choice)) {
            case "YES" -> "Yes";
            case "NO" -> "No";
            case "ABSTAIN" -> "Abstained";
            default -> "No vote recorded";
        };
    }

    /** Responsibility of the State that an attribution names, in words. */
    public static String responsibility(Object responsibility) {
        return switch (String.valueOf(responsibility)) {
            case "STATE" -> "the State itself";
            case "STATE_LINKED" -> "a group linked to the State";
            case "FROM_TERRITORY" -> "from its territory";
            default -> "a group, no State";
        };
    }

    /** Name of a type of the API as words: DialogueRound is "Dialogue round". */
    public static String type(Object type) {
        return words(type.toString().replaceAll("(?<=[a-z])(?=[A-Z])", "_"));
    }

    /** A number for reading: rounded, without trailing zeros, with a comma at thousands and a word for millions. Charts format numbers by the same rule. */
    public static String number(Object value) {
        if (value == null) {
            return UNKNOWN;
        }
        return Numbers.rounded(new BigDecimal(value.toString()));
    }

    /** A number as published, with a comma at thousands. */
    public static String exact(Object value) {
        if (value == null) {
            return UNKNOWN;
        }
        return Numbers.exact(new BigDecimal(value.toString()));
    }

    /** The figure of an observation: a value, a range, a rank or a tier, with a word where it is no exact one. */
    public static String figure(Object observation, Object unit) {
        return figure(observation, unit, Say::number);
    }

    /** The same with all digits and without the sign of the unit, for a column of one unit. */
    public static String published(Object observation) {
        return figure(observation, null, Say::exact);
    }

    private static String figure(Object observation, Object unit, Function<Object, String> number) {
        if (!(observation instanceof Map<?, ?> shown)) {
            return UNKNOWN;
        }
        String sign = sign(unit);
        String figure = UNKNOWN;
        if (shown.get("value") != null) {
            figure = ("tier".equals(unit) ? "tier " : "") + number.apply(shown.get("value")) + sign;
        } else if (shown.get("low") != null || shown.get("high") != null) {
            figure = number.apply(shown.get("low")) + "–" + number.apply(shown.get("high")) + sign;
        } else if (shown.get("tier") != null) {
            figure = "tier " + shown.get("tier").toString().replaceFirst("^T", "");
        } else if (shown.get("rank") != null || shown.get("rankLow") != null) {
            figure = "rank " + publishedRank(shown);
        }
        return qualified(figure, shown.get("qualifier"));
    }

    /** The published rank beside a figure, "86 of 182"; empty where there is none, or where it is the figure itself. */
    public static String rank(Map<?, ?> observation) {
        return observation.get("value") == null && observation.get("high") == null ? "" : publishedRank(observation);
    }

    private static String publishedRank(Map<?, ?> observation) {
        Object low = observation.get("rankLow");
        Object rank = observation.get("rank") != null
                ? observation.get("rank")
                : low == null ? null : low + "–" + observation.get("rankHigh");
        if (rank == null) {
            return "";
        }
        Object of = observation.get("rankOf");
        return of == null ? rank.toString() : rank + " of " + of;
    }

    /** The sign of a unit that has one. */
    public static String sign(Object unit) {
        return unit != null && unit.toString().startsWith("percent") ? " %" : "";
    }

    private static String qualified(String figure, Object qualifier) {
        return switch (String.valueOf(qualifier)) {
            case "ABOUT" -> "about " + figure;
            case "ALMOST" -> "almost " + figure;
            case "AT_LEAST" -> "at least " + figure;
            case "AT_MOST" -> "at most " + figure;
            case "LESS_THAN" -> "less than " + figure;
            case "DERIVED" -> figure + " (computed)";
            case "ESTIMATE" -> figure + " (estimate)";
            case "YEAR_INFERRED" -> figure + " (year inferred)";
            default -> figure;
        };
    }

    /** Age of a figure at the publication of the data; empty if it is recent or not dated. */
    public static String age(Object observation, String publishedOn) {
        Double year = Tree.number(observation, "period/year");
        int age = year == null ? 0 : Integer.parseInt(publishedOn.substring(0, 4)) - year.intValue();
        return age < OLD ? "" : age + " years old";
    }

    /** "1 dialogue", "2 dialogues". */
    public static String count(Object count, String one) {
        int number = ((Number) count).intValue();
        if (number == 1) {
            return "1 " + one;
        }
        String many = one.endsWith("y") && !one.endsWith("ey") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
        return String.format(Locale.ENGLISH, "%,d ", number) + many;
    }

    /** A text in a URI. */
    public static String encoded(String text) {
        return Choices.encoded(text);
    }

    /** GraphQL as coloured HTML. */
    public static RawString coloured(String code) {
        return new RawString(SyntaxHighlighter.html(code));
    }

    /** The data of a response as coloured JSON. */
    public static RawString response(Map<String, Object> data) {
        return new RawString(SyntaxHighlighter.html(PrintedJson.of(JSON.valueToTree(Map.of("data", data)), WIDTH)));
    }

    /** The page of a thing; null where it has none. */
    public static String uri(Object thing) {
        Map<?, ?> shown = (Map<?, ?>) thing;
        Object code = shown.get("code");
        return switch (String.valueOf(shown.get("__typename"))) {
            case "Country" -> "/countries/" + code;
            case "Organisation" -> "/organisations/" + code;
            case "Indicator" -> "/indicators/" + code;
            case "Dialogue" -> "/dialogues/" + code;
            case "Instrument" -> "/instruments/" + code;
            case "Source" -> "/sources/" + code;
            case "Norm", "LawPrinciple", "Measure", "Process" -> "/norms#" + code;
            default -> null;
        };
    }
}
