/** What can be worked out from the answers of an application, and what in them has to be asked about. Nothing here blocks anything. */
@org.springframework.modulith.NamedInterface("question")
package org.tidu.casefile.question;
