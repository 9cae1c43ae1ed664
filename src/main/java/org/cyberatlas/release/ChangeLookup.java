package org.cyberatlas.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.shared.error.BadInput;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.shared.text.Text;

/** Changes of the last releases, found by a release or a day. */
@ApplicationScoped
public class ChangeLookup {

    /** Releases whose changes are stored; {@code seed.History} removes those of earlier ones. */
    private static final int STORED = 10;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final ChangeRepository repository;
    private final ReleaseLookup releases;
    private final ActorLookup actors;

    ChangeLookup(ChangeRepository repository, ReleaseLookup releases, ActorLookup actors) {
        this.repository = repository;
        this.releases = releases;
        this.actors = actors;
    }

    Connection<Change> page(String since, List<String> tables, List<String> anyActors, PageRequest page) {
        return repository.page(after(since), knownTables(tables), actors.known("actors", anyActors), page);
    }

    /**
     * Changes of all releases after one, newest release first; to be closed before its transaction ends.
     *
     * @param since version or day; null for all stored changes
     * @param tables null for all
     */
    public Stream<Change> stream(String since, List<String> tables) {
        return repository.stream(since == null ? 0 : after(since), knownTables(tables));
    }

    private List<String> knownTables(List<String> tables) {
        if (tables == null) {
            return null;
        }
        for (String table : tables) {
            if (!releases.tables().contains(named(table))) {
                throw new BadInput(
                        ErrorCode.UNKNOWN_CODE,
                        "tables",
                        "unknown table '" + table + "'; the tables are "
                                + String.join(", ", new TreeSet<>(releases.tables())));
            }
        }
        return tables.stream().map(ChangeLookup::named).toList();
    }

    private static String named(String table) {
        return Text.lower(table.strip());
    }

    /** The number of the last release that a client has seen. */
    private int after(String since) {
        int seen = DAY.matcher(since).matches() ? before(day(since)) : number(since);
        int newest = releases.loaded().number();
        if (seen < newest - STORED) {
            throw refused("'since' reaches back to release " + (seen + 1) + " of " + newest
                    + ", and only the changes of the last " + STORED + " are stored");
        }
        return seen;
    }

    private static LocalDate day(String since) {
        try {
            return LocalDate.parse(since);
        } catch (DateTimeException noDay) {
            throw new BadInput(ErrorCode.BAD_ARGUMENT, "since", "'" + since + "' is no day of the calendar");
        }
    }

    private int before(LocalDate day) {
        return releases.all()
                        .filter(release -> !release.publishedOn().isBefore(day))
                        .mapToInt(EarlierRelease::number)
                        .min()
                        .orElse(releases.loaded().number() + 1)
                - 1;
    }

    private int number(String version) {
        return releases.all()
                .filter(release -> release.version().equals(version))
                .mapToInt(EarlierRelease::number)
                .max()
                .orElseThrow(() -> refused("unknown version '" + version + "'"));
    }

    private BadInput refused(String reason) {
        int newest = releases.loaded().number();
        String accepted = releases.all()
                .filter(release -> release.number() >= newest - STORED)
                .map(release -> release.version() + " of " + release.publishedOn())
                .collect(Collectors.joining(", "));
        return new BadInput(
                ErrorCode.UNKNOWN_CODE,
                "since",
                reason + "; 'since' takes a day, such as 2026-11-29, or one of the versions " + accepted);
    }
}
