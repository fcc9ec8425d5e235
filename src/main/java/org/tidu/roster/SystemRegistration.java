package org.tidu.roster;

/**
 * An enterprise in the registration system's export.
 *
 * @param filled   has filled in its data
 * @param approved the data was reviewed and passed
 */
public record SystemRegistration(String uscc, String name, boolean filled, boolean approved) {

    public boolean isComplete() {
        return filled && approved;
    }
}
