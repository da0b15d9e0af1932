package switchboard.ejb.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the keyword app answers to a word. */
@Entity(name = "Keyword")
@Table(name = "keyword")
class KeywordEntity {
    @Id
    String word;

    String answer;
}
