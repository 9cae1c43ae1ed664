package org.cyberatlas.actor;

import org.cyberatlas.shared.page.Ordering;
import org.cyberatlas.shared.page.Ordering.Key;
import org.eclipse.microprofile.graphql.Description;

/** In which order States and organisations are listed. */
@Description("In which order States and organisations are listed.")
public enum ActorOrder {
    @Description("By code, A to Z.")
    CODE(Key.text("e.code")),
    @Description("By English name, A to Z, accents and case aside; then by code.")
    NAME(Key.text("plain(e.name)"), Key.text("e.code")),
    @Description("By English name, Z to A, accents and case aside; then by code.")
    NAME_DESCENDING(Key.descending("plain(e.name) COLLATE \"C\"", "text"), Key.text("e.code"));

    private final Ordering ordering;

    ActorOrder(Key... keys) {
        this.ordering = Ordering.by("actor_" + name(), keys);
    }

    Ordering ordering() {
        return ordering;
    }
}
