package org.tidu.identity;

/** The log-in was refused. Never says which half of the pair was wrong. */
class LoginRefused extends RuntimeException {

    LoginRefused(String message) {
        super(message);
    }
}
