package org.tidu.enterprise;

/** A sign-up as it was typed. */
public record Registration(
        String uscc, String enterpriseName, String countyCode, String loginName, String displayName, String mobile,
        String email, String password) {

    @Override
    public String toString() {
        return "Registration[" + uscc + ", " + loginName + "]";
    }
}
