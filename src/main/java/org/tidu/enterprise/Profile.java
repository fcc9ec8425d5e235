package org.tidu.enterprise;

import org.springframework.lang.Nullable;

/** What an enterprise says of itself beside its name: where forms ask for it, it stands there already. */
public record Profile(@Nullable String address, @Nullable String contactName, @Nullable String contactMobile, @Nullable String contactEmail) {

    static final Profile NOTHING = new Profile(null, null, null, null);

    public Profile {
        address = stripped(address);
        contactName = stripped(contactName);
        contactMobile = stripped(contactMobile);
        contactEmail = stripped(contactEmail);
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
