" How the editor looks in the pictures, and nothing else: an author needs only the line of course:serve-editor.
syntax on
set number signcolumn=yes cursorline laststatus=2 noruler noshowmode shortmess+=c completeopt=menuone,noselect
set termguicolors background=light pumheight=8
highlight Normal guifg=#24292f guibg=#ffffff
highlight NormalFloat guifg=#24292f guibg=#eef3fb
highlight Pmenu guifg=#24292f guibg=#eef3fb
highlight PmenuSel guifg=#ffffff guibg=#2f6fde gui=NONE
highlight CursorLine guibg=#f6f8fa gui=NONE
highlight CursorLineNr guifg=#24292f gui=NONE
highlight LineNr guifg=#a0a6ad
highlight SignColumn guibg=#ffffff
highlight StatusLine guifg=#57606a guibg=#eaeef2 gui=NONE
highlight EndOfBuffer guifg=#ffffff
highlight Question guifg=#24292f gui=NONE
highlight MoreMsg guifg=#24292f gui=NONE
highlight Title guifg=#24292f gui=NONE
highlight Constant guifg=#0f5c7a
highlight Statement guifg=#57606a gui=NONE
highlight Underlined guifg=#0f5c7a
highlight Delimiter guifg=#57606a
highlight Special guifg=#57606a
highlight Identifier guifg=#0f5c7a
highlight PreProc guifg=#57606a
highlight DiagnosticError guifg=#b3261e
highlight DiagnosticWarn guifg=#955800
highlight DiagnosticInfo guifg=#2f6fde
