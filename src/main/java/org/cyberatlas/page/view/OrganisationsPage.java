package org.cyberatlas.page.view;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Page;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.View;

/** All organisations by kind. */
@Singleton
class OrganisationsPage extends Page {

    OrganisationsPage() {
        super("/organisations", "organisations");
    }

    @Override
    public View view(Map<String, Object> data, Choices choices) {
        Map<String, List<Map<String, Object>>> kinds = new TreeMap<>();
        Tree.list(data, "organisations/nodes")
                .forEach(each -> kinds.computeIfAbsent((String) each.get("kind"), none -> new ArrayList<>())
                        .add(each));
        return new View(
                        "Organisations",
                        "Organisations, bodies, forums and alliances of the atlas, with their members and dialogues.")
                .show("kinds", kinds)
                .panel("organisations", null, "organisations");
    }
}
