package org.cyberatlas.page.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Tree;
import org.cyberatlas.shared.text.Text;

/**
 * Relation by which a visitor chooses countries, as a list in a form.
 *
 * @param name of the parameter, which is that of the condition of the API
 * @param words for what is chosen, such as: members of “European Union”; null if nothing is
 */
public record Relation(String name, String title, List<Option> options, String words) {

    static final List<String> NAMES = List.of("memberOf", "partyTo", "dialogueWith");

    /** Variables that select the chosen actors and instruments by any of their codes, for their names. */
    static Map<String, Object> variables(Choices choices) {
        return Map.of("organisations", choices.list("memberOf"), "partners", choices.list("dialogueWith"));
    }

    /** @param data with the names of what is chosen, and with all organisations, instruments and actors */
    static List<Relation> all(Map<String, Object> data, Choices choices) {
        List<String> instruments =
                choices.list("partyTo").stream().map(Text::upper).toList();
        List<Map<String, Object>> known = Tree.list(data, "instruments/nodes");
        return List.of(
                of(
                        "memberOf",
                        "Members of",
                        Tree.list(data, "chosenOrganisations/nodes"),
                        Tree.list(data, "organisations/nodes")),
                of(
                        "partyTo",
                        "Parties to",
                        known.stream()
                                .filter(each -> instruments.contains(each.get("code")))
                                .toList(),
                        known.stream()
                                .filter(each -> "TREATY".equals(each.get("kind")))
                                .toList()),
                of(
                        "dialogueWith",
                        "Dialogue partners of",
                        Tree.list(data, "chosenPartners/nodes"),
                        Tree.actorsBut(List.of(), data)));
    }

    private static Relation of(
            String name, String title, List<Map<String, Object>> chosen, List<Map<String, Object>> offered) {
        String names = chosen.stream().map(each -> (String) each.get("name")).collect(Collectors.joining(" or "));
        String quoted =
                chosen.stream().map(each -> "“" + each.get("name") + "”").collect(Collectors.joining(" or "));
        String words = title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) + ' ' + quoted;
        return new Relation(name, title, Option.of(offered, chosen, names), chosen.isEmpty() ? null : words);
    }

    /** Words for the countries that have all chosen relations; null if none is chosen. */
    static String words(List<Relation> relations) {
        return relations.stream()
                .map(Relation::words)
                .filter(Objects::nonNull)
                .reduce((one, other) -> one + " that are also " + other)
                .orElse(null);
    }
}
