/** What an officer may send back of the documents of a case, and what of them may change then. */
package org.tidu.declaration.correction;
