/** What the public page of a round tells beside its instants: conditions, notice with attachments, contacts. */
@org.springframework.modulith.NamedInterface("page")
package org.tidu.round.page;
