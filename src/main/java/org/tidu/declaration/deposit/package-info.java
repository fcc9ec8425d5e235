/** What has been received and is still to be taken on by the process of its case. */
package org.tidu.declaration.deposit;
