package org.cyberatlas.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.error.UnknownCode;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.shared.reference.Reference;

/** The only door to sources for other features. */
@ApplicationScoped
public class SourceLookup implements NodeSource {

    private final SourceRepository repository;

    SourceLookup(SourceRepository repository) {
        this.repository = repository;
    }

    /** The source of a fact, together with those of all other facts of the query. */
    public CompletionStage<Source> byCode(String code) {
        return Batches.atHand(Source.TYPE, code, repository.all());
    }

    /** The sources of something, in the order given. */
    public CompletionStage<List<Source>> byCodes(List<String> codes) {
        return Batches.allAtHand(Source.TYPE, codes, repository.all());
    }

    /** The sources under each licence, by the words of the licence; the empty text stands for none. */
    public Map<String, Connection<Source>> underLicences(List<String> licences, PageRequest request) {
        return repository.underLicences(licences, request).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Connection<>(entry.getValue())));
    }

    /** Codes of a filter in their stored form; null stays null, an unknown one is an {@link UnknownCode}. */
    public List<String> known(String argument, Collection<String> codes) {
        if (codes == null) {
            return null;
        }
        List<String> wanted = codes.stream()
                .map(code -> code.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
        Map<String, Source> all = repository.all();
        for (String code : wanted) {
            if (!all.containsKey(code)) {
                throw new UnknownCode(argument, "source", code, all.keySet());
            }
        }
        return wanted;
    }

    /** Every source, by code. */
    public List<Source> all() {
        return repository.page(null, PageRequest.everything()).nodes();
    }

    @Override
    public String type() {
        return Source.TYPE;
    }

    @Override
    public Map<String, Source> byKeys(Collection<String> keys) {
        return Reference.among(keys, repository.all());
    }
}
