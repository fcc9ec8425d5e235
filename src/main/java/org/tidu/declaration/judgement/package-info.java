/** How a case is judged: facts from its documents and the rosters, verdict by the rules of its round. */
package org.tidu.declaration.judgement;
