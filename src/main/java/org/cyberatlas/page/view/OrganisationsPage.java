package org.cyberatlas.page.view;

import jakarta.inject.Singleton;
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
        return new View(
                        "Organisations",
                        "Organisations, bodies, forums and alliances of the atlas, with their members and dialogues.")
                .show(
                        "kinds",
                        new TreeMap<>(
                                Tree.grouped(Tree.byName(Tree.list(data, "organisations/nodes"), "name"), "kind")));
    }
}
