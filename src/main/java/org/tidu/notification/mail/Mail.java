package org.tidu.notification.mail;

/**
 * An e-mail of the outbox.
 *
 * @param attempts made, the one under way included
 */
record Mail(long id, String messageId, String address, String title, String declarationNumber, int attempts) {}
