/** The same messages by e-mail: an outbox, and who works on it. Off unless {@code spring.mail.host} is set. */
package org.tidu.notification.mail;
