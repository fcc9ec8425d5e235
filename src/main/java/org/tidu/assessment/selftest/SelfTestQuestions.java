package org.tidu.assessment.selftest;

import org.springframework.stereotype.Service;
import org.tidu.engine.edition.Editions;

/** The form on which an enterprise answers what is asked of it in a self-test; its keys are the names of the facts. */
@Service
public class SelfTestQuestions {

    private static final String FORM = "self-test";

    private final Editions editions;

    SelfTestQuestions(Editions editions) {
        this.editions = editions;
    }

    /** The newest, as JSON. */
    public String form() {
        return editions.formSchema(editions.newest(), FORM);
    }
}
