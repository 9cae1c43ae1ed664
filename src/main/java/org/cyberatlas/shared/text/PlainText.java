package org.cyberatlas.shared.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.cyberatlas.shared.data.Database;

/** Form in which texts are compared, made by the database, whose rules for accents the stored names follow. */
@ApplicationScoped
public class PlainText {

    private final Database database;

    PlainText(Database database) {
        this.database = database;
    }

    /** The text in lower case, without accents and apostrophes. */
    public String of(String text) {
        return database.list("SELECT plain(:text) AS plain", Map.of("text", text), row -> row.text("plain"))
                .get(0);
    }
}
