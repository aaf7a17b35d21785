"""How a store is reached: a folder is a department, a file or the contract is shared by all."""
