/** Where the bytes of evidence are: a folder. */
package org.tidu.evidence.store;
