package org.tidu.engine.edition;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;
import org.tidu.form.schema.FormSchema;
import org.tidu.term.EditionId;

/** The forms of editions, each read and parsed once: what is deployed never changes. */
@Component
public class EditionForms {

    private static final int KEPT = 500;

    private record Key(EditionId editionId, String formId) {}

    private final Editions editions;
    private final Cache<Key, FormSchema> parsed = Caffeine.newBuilder().maximumSize(KEPT).build();

    EditionForms(Editions editions) {
        this.editions = editions;
    }

    /** @throws org.tidu.problem.NotFound when the edition has no such form */
    public FormSchema of(EditionId editionId, String formId) {
        return parsed.get(new Key(editionId, formId),
                key -> FormSchema.parse(editions.formSchema(key.editionId(), key.formId())));
    }
}
