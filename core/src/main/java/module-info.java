/** Reads scraped news articles: what they are made of, who is in them, who said what, and what happened when. */
module io.github.broadsheet {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.csv;
    requires org.slf4j;
    requires static org.jspecify;

    exports io.github.broadsheet;
    exports io.github.broadsheet.analysis;
    exports io.github.broadsheet.export;
    exports io.github.broadsheet.flow;
    exports io.github.broadsheet.training;
}
