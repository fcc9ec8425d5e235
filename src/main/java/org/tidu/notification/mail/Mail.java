package org.tidu.notification.mail;

import org.tidu.term.DeclarationNumber;

/**
 * An e-mail of the outbox.
 *
 * @param attempts made, the one under way included
 */
record Mail(long id, String messageId, String address, String title, DeclarationNumber declarationNumber, int attempts) {}
