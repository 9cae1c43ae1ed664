package org.cyberatlas.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.page.Page;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.shared.reference.Reference;

/** The only door to partnerships for other features. */
@ApplicationScoped
public class PartnershipLookup implements NodeSource {

    private final PartnershipRepository repository;

    PartnershipLookup(PartnershipRepository repository) {
        this.repository = repository;
    }

    /** The partnership that a row names, together with those of all other rows of the query; null for null. */
    public CompletionStage<Partnership> byCode(String code) {
        return Batches.atHand(Partnership.TYPE, code, repository.all());
    }

    /** A partnership by its code as a person types it, in any case; null where there is none. */
    public CompletionStage<Partnership> find(String code) {
        return byCode(code.strip().toUpperCase(Locale.ROOT));
    }

    /** Partnerships in which all of these actors, by their stored codes, take part. */
    public Page<Partnership> between(List<String> participants, PageRequest request) {
        return repository.between(participants, request);
    }

    /** The partnerships with these codes, in the order given. */
    public CompletionStage<List<Partnership>> byCodes(List<String> codes) {
        return Batches.allAtHand(Partnership.TYPE, codes, repository.all());
    }

    @Override
    public String type() {
        return Partnership.TYPE;
    }

    @Override
    public Map<String, Partnership> byKeys(Collection<String> keys) {
        return Reference.among(keys, repository.all());
    }
}
