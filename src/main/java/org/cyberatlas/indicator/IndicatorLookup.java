package org.cyberatlas.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.error.UnknownCode;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.shared.reference.Reference;

/** The only door to indicators for other features. */
@ApplicationScoped
public class IndicatorLookup implements NodeSource {

    private final IndicatorRepository repository;

    IndicatorLookup(IndicatorRepository repository) {
        this.repository = repository;
    }

    /** The indicator of a reading, together with those of all other readings of the query. */
    public CompletionStage<Indicator> byCode(String code) {
        return Batches.atHand(Indicator.TYPE, code, repository.all());
    }

    /** The indicator with a code in any case; an unknown one is an {@link UnknownCode}. */
    public Indicator require(String argument, String code) {
        String known = known(argument, List.of(code)).get(0);
        return repository.all().get(known);
    }

    /** Codes of a filter in their stored form; null stays null, an unknown one is an {@link UnknownCode}. */
    public List<String> known(String argument, Collection<String> codes) {
        if (codes == null) {
            return null;
        }
        List<String> wanted = codes.stream()
                .map(code -> code.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        Map<String, Indicator> all = repository.all();
        for (String code : wanted) {
            if (!all.containsKey(code)) {
                throw new UnknownCode(argument, "indicator", code, all.keySet());
            }
        }
        return wanted;
    }

    /** Every indicator, by code. */
    public List<Indicator> all() {
        return repository.page(null, PageRequest.everything()).nodes();
    }

    @Override
    public String type() {
        return Indicator.TYPE;
    }

    @Override
    public Map<String, Indicator> byKeys(Collection<String> keys) {
        return Reference.among(keys, repository.all());
    }
}
