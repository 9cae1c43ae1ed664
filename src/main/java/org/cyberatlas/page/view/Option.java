package org.cyberatlas.page.view;

import java.util.List;
import org.cyberatlas.page.Say;

/** One value of an enumeration in a list from which a visitor chooses. */
public record Option(String value, String title, boolean current) {

    /** @param chosen the value that is chosen; null where none is */
    static List<Option> of(List<String> values, String chosen) {
        return values.stream()
                .map(each -> new Option(Say.value(each), Say.words(each), each.equals(chosen)))
                .toList();
    }
}
