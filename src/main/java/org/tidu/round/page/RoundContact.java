package org.tidu.round.page;

import org.springframework.lang.Nullable;

/** Whom an enterprise may ask about a round. Empty texts read as absent. */
public record RoundContact(String office, @Nullable String person, String phone, @Nullable String email, @Nullable String address) {

    public RoundContact {
        office = stripped(office);
        person = stripped(person);
        phone = stripped(phone);
        email = stripped(email);
        address = stripped(address);
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
