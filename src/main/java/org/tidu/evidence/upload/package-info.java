/** Bytes on their way: the tus protocol over a folder of this node. */
package org.tidu.evidence.upload;
