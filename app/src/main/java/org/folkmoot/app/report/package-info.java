/** The HTML report: one file that needs no network. */
@NullMarked
package org.folkmoot.app.report;

import org.jspecify.annotations.NullMarked;
