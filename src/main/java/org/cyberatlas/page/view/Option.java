package org.cyberatlas.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cyberatlas.page.Say;
import org.cyberatlas.page.Tree;

/** One value in a list from which a visitor chooses, or the URI of one of several tabs. */
public record Option(String value, String title, boolean current) {

    /**
     * The values of an enumeration.
     *
     * @param chosen the value that is chosen; null where none is
     */
    static List<Option> of(List<String> values, String chosen) {
        return values.stream()
                .map(each -> new Option(Say.value(each), Say.words(each), each.equals(chosen)))
                .toList();
    }

    /**
     * Things with a code and a name. Several chosen ones, or one that is not among the offered, are an option of their own.
     *
     * @param names of the chosen things, as one text
     */
    static List<Option> of(List<Map<String, Object>> offered, List<Map<String, Object>> chosen, String names) {
        String value = String.join(",", Tree.codes(chosen));
        List<Option> options = new ArrayList<>();
        offered.forEach(each -> options.add(
                new Option((String) each.get("code"), (String) each.get("name"), value.equals(each.get("code")))));
        if (!chosen.isEmpty() && options.stream().noneMatch(Option::current)) {
            options.add(new Option(value, names, true));
        }
        return options;
    }
}
